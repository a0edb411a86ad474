/** Longest text that is kept; names in plans are shorter. */
const LENGTH = 200;

/** Text without what could make a terminal or a journal do something: control, format and private characters. */
export function clean(text: string): string {
  return text.replaceAll(/\p{C}/gu, " ").slice(0, LENGTH);
}
