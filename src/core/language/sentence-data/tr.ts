import type { SentenceData } from './sentence-data.ts';

export const tr: SentenceData = {
  bound: 'Dr Prof Doç Yrd Av Sn Op Uzm Öğr Gör Alb Gen Yzb Tğm Hz bkz örn yak',
  inner: 'A.Ş Ltd Şti San Tic Cad Sok Mah Apt No yy M.Ö M.S T.C',
  final: 'vb vs vd',
  numbered: 's ss no nr tel md',
  openers:
    'bu şu o bir biz siz ben sen onlar bunlar ve ama ancak fakat çünkü eğer ne nasıl neden kim nerede hangi her bazı ' +
    'birçok tüm hiç daha en çok az şimdi bugün dün yarın sonra önce burada orada böyle öyle ayrıca ise için ile gibi ' +
    'kadar göre rağmen değil var yok evet hayır',
  ordinals: true,
};
