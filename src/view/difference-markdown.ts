import { deviceText, printable } from "../printable.ts";
import type { FieldDifference, ObjectDifference, Refusal, SyncDifference } from "../sync-difference.ts";
import {
  notesOf,
  ownName,
  progressResets,
  statedFields,
  stateWords,
  sumText,
  valueText,
} from "./difference-words.ts";

/** A list with more lines than this is folded away. */
const LONGEST_OPEN = 40;

/**
 * A difference as Markdown for a pull request, of about `budget` characters at most. Whatever comes from plans and
 * devices stands in code, where neither Markdown nor HTML, mentions nor links mean anything.
 */
export function differenceMarkdown(difference: SyncDifference, budget: number): readonly string[] {
  const { device, wanted, objects, refusals, writes } = difference;
  const losesProgress = progressResets(writes);
  const items = objects
    .filter(({ state }) => state !== "same")
    .map((object) => itemLines(object, losesProgress(object)));
  const { lines, left } = within(items, budget);
  const more = left === 0 ? [] : [`- … and ${left} more: \`nightplan diff\` shows all.`];
  const list = [...lines, ...more];
  return [
    `### ${code(device)} and ${code(wanted.planName)}: ${sumText(difference)}`,
    ...(refusals.length > 0
      ? ["", "**Refused: nothing will be written.**", "", ...refusalBlock(refusals)]
      : []),
    ...(list.length > LONGEST_OPEN
      ? ["", "<details>", `<summary>${items.length} objects</summary>`, "", ...list, "", "</details>"]
      : list.length > 0
        ? ["", ...list]
        : []),
  ];
}

function itemLines(object: ObjectDifference, losesProgress: boolean): readonly string[] {
  const { verb } = stateWords[object.state];
  const own = ownName(object);
  const name = own === undefined ? "" : ` (${code(own)})`;
  const notes = notesOf(object, losesProgress).map((note) => `, ${code(note)}`);
  const head = `- **${verb}** ${object.object} ${code(object.path)}${name}${notes.join("")}`;
  switch (object.state) {
    case "create": {
      const fields = statedFields(object).map(code);
      return [fields.length === 0 ? head : `${head}: ${fields.join(", ")}`];
    }
    case "change":
    case "drift":
    case "adopt":
      return [head, ...object.changes.map(changeLine)];
    default:
      return [head];
  }
}

function changeLine({ field, from, to }: FieldDifference): string {
  return `  - ${code(field)}: ${code(valueText(from))} → ${code(valueText(to))}`;
}

/** Sentences and hints, some of them lines to paste: in a fence that nothing in them can close. */
function refusalBlock(refusals: readonly Refusal[]): readonly string[] {
  const lines = refusals.flatMap(({ message, hint }, index) => [
    ...(index === 0 ? [] : [""]),
    deviceText(message),
    ...hint.split("\n").map((line) => `  ${printable(line)}`),
  ]);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence];
}

/** Text in a code span, closed by more backticks than it holds. */
function code(text: string): string {
  const clean = deviceText(text);
  const fence = "`".repeat(longestRun(clean) + 1);
  const pad = clean === "" || /^`|`$/.test(clean) ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Items until the budget is spent, and how many are left. */
function within(
  items: readonly (readonly string[])[],
  budget: number,
): { readonly lines: readonly string[]; readonly left: number } {
  const lines: string[] = [];
  let spent = 0;
  for (const [index, item] of items.entries()) {
    spent += item.join("\n").length + 1;
    if (spent > budget) return { lines, left: items.length - index };
    lines.push(...item);
  }
  return { lines, left: 0 };
}
