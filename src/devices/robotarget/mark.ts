/** A plan's mark, with the space before it. */
const MARK = /\s*\[nightplan:[^\]]*\]/g;

/** The note with the mark at its end that tells the owner of the database which plan an object belongs to. */
export function withMark(note: string, planName: string): string {
  const own = note.replace(MARK, "").trimEnd();
  const mark = `[nightplan:${planName}]`;
  return own === "" ? mark : `${own} ${mark}`;
}
