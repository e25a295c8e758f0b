import { type CueWords, noWords, words } from './cue-words.ts';
import { typicalPoints } from './typical-points.ts';

/** Korean: the subject first, then what is said, and the verb last. */
export const ko: CueWords = {
  ...noWords,
  says: words(
    '말했다 말하였다 말한다 말했습니다 말하며 말하면서 말했으며 말했고 밝혔다 밝힌다 밝혔습니다 밝히며 밝히면서 밝혔으며 밝혔고 전했다 ' +
      '전했습니다 전하며 전했으며 설명했다 설명했습니다 설명하며 설명했으며 강조했다 강조했습니다 강조하며 강조했으며 덧붙였다 ' +
      '덧붙였습니다 주장했다 주장했습니다 주장하며 주장했으며 지적했다 지적했습니다 지적하며 지적했으며 평가했다 평가했습니다 ' +
      '평가하며 전망했다 전망했습니다 전망하며 예상했다 내다봤다 분석했다 분석했습니다 보도했다 보도했습니다 발표했다 발표했습니다 ' +
      '언급했다 언급하며 답했다 대답했다 반박했다 부인했다 경고했다 경고하며 촉구했다 비판했다 비판하며 인정했다 약속했다 물었다 ' +
      '썼다 적었다 호소했다 당부했다 요구했다 제안했다 토로했다 털어놨다 소개했다 했다 하며 하면서 한다',
  ),
  thinks: words(
    '생각한다 생각했다 믿는다 믿었다 본다 봤다 보고 여긴다 기대한다 기대했다 우려한다 우려했다 판단했다 판단한다 관측했다',
  ),
  accordingAfter: words('따르면 의하면'),
  media: words(
    '연합뉴스 조선일보 중앙일보 동아일보 한겨레 경향신문 뉴시스 kbs mbc sbs ytn cnn bbc 로이터 신화통신 교도통신 방송 신문 통신',
  ),
  // The ending of a reported clause is unmistakable.
  points: new Map([...typicalPoints, ['says-that', 1]]),
  isVerbLast: true,
  subjectEnding: /..[은는이가]$/u,
  clauseEnding: /[다라냐자]고$/u,
};
