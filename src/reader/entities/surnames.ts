// Spellings of one name: transliterations differ in their vowels, double letters and endings.
//
//     Zelensky = Zelenskyy = Zelenskiy · Sergei = Sergey · not Jones and Johns

/** Whether two words, lower case, are spellings of one name. */
export function isSameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return Math.min(a.length, b.length) >= 5 && skeleton(a) === skeleton(b);
}

function skeleton(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:iy|yi|yy|ii|ij|yj|ey|ei|ie|y|i|j)/g, 'i')
    .replace(/kh|h/g, 'h')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}
