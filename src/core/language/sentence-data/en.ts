import type { SentenceData } from './sentence-data.ts';

export const en: SentenceData = {
  bound:
    'Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Gen Brig Maj Col Lt Capt Cmdr Cdr Sgt Cpl ' +
    'Pvt Adm Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Atty Amb Mgr Msgr Ven Ald Ft Mt Mts vs v viz cf e.g i.e eg ' +
    'ie ca c approx esp P.S Spc Pfc Cpt Ens Asst Assoc Dep Ofc',
  inner:
    'Ed ed eds Op op Sec Rt Ret Bldg Pkwy Fwy St Ste Ave Blvd Rd Ln Hwy Rte Sq Dept Univ Assn Bros Inc Corp Co Cos ' +
    'Ltd Plc LLC Jr Sr Esq Intl Natl Mfg Mon Tue Tues Wed Thu Thur Thurs Fri Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct ' +
    'Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla ' +
    'Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Dak Ont Que Alta Sask Ph.D M.D LL.B LL.M B.Sc M.Sc al est dept govt min ' +
    'max yr yrs hr hrs mo mos wk wks lb lbs oz sq mph kph ft misc mil bn',
  final: 'a.m p.m am pm etc A.M P.M',
  after:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Eastern Central Mountain Pacific Greenwich Moscow London Beijing Local EST ' +
    'EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET',
  numbered:
    'No Nos no nos p pp para paras Vol Vols vol vols ch Ch Chap sec Fig Figs fig figs Art Arts Ex Sat Sun Pt pt Eq eq ' +
    'Nr nr Rm Apt Tel tel Ext ext',
  openers:
    'the a an this that these those he she it we they you i his her its our their my your there here in on at by for ' +
    'from with without after before during since until till as if when while where why what who whose which how ' +
    'although though because but and or nor yet so however moreover furthermore meanwhile still then now thus ' +
    'therefore nevertheless nonetheless instead also even only both each every some many most few fewer several ' +
    'another any all such no not neither either nobody nothing everyone everybody someone one two three four five six ' +
    'seven eight nine ten dozens hundreds thousands is are was were did does do has have had can could would should ' +
    'must might let perhaps maybe according despite unlike among amid between over through across within once unless ' +
    'whether today yesterday tomorrow tonight earlier later recently currently more less nearly almost about of to ' +
    'into upon along beyond officials authorities residents witnesses investigators prosecutors lawmakers police ' +
    'analysts critics experts people shares investors don doesn didn isn aren wasn can won wouldn mr mrs ms whatever ' +
    'whenever whoever none much other others same indeed finally eventually unfortunately additionally',
  lettered:
    'vitamin vitamins hepatitis plan type class classes group grade exhibit schedule appendix block unit gate ' +
    'terminal war part phase article title chapter section division level option side team point channel category ' +
    'series model',
  prepositions: 'at around about by before after from since until on in',
  names: 'Jeopardy! E! Oklahoma! Wham!',
  says:
    'said says say asked asks replied replies answered added adds wrote writes told tells wondered shouted cried ' +
    'called exclaimed quipped joked continued demanded recalled explained warned inquired yelled whispered tweeted ' +
    'remarked responded insisted argued declared',
};
