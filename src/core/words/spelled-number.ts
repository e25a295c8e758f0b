const small = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number in English as a sentence has it: in letters below a hundred, in digits from there on. */
export function spelledNumber(n: number): string {
  if (n >= 100) return n.toLocaleString('en');
  const ten = tens[Math.floor(n / 10)];
  if (!ten) return small[n] ?? String(n);
  return n % 10 === 0 ? ten : `${ten}-${small[n % 10]}`;
}
