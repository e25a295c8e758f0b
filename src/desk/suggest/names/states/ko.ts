/** The states that news texts name most, in Korean: code; names; adjectives; capital. Particles follow them without a space. */
export const states = `
CN; 중국, 중화인민공화국; ; 베이징
DE; 독일; ; 베를린
FR; 프랑스; ; 파리
GB; 영국; ; 런던
IL; 이스라엘; ; 예루살렘
IN; 인도; ; 뉴델리
IR; 이란; ; 테헤란
IT; 이탈리아; ; 로마
JP; 일본; ; 도쿄
KP; 북한, 조선민주주의인민공화국; ; 평양
KR; 한국, 대한민국; ; 서울
RU; 러시아; ; 모스크바
TW; 대만; ; 타이베이
UA; 우크라이나; ; 키이우
US; 미국; ; 워싱턴
VN; 베트남; ; 하노이
`;

export const governing = '정부 당국 측';
