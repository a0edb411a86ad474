import type { Paint } from "../paint.ts";
import { deviceText, printable } from "../printable.ts";
import type { FieldDifference, ObjectDifference, Refusal, SyncDifference } from "../sync-difference.ts";
import { type DifferenceNode, differenceTree, withoutSame } from "./difference-tree.ts";
import {
  notesOf,
  ownName,
  progressResets,
  statedFields,
  stateWords,
  sumText,
  valueText,
} from "./difference-words.ts";

export interface DifferenceTextOptions {
  /** Objects that are as they should be, too. */
  readonly all: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

interface Layout extends DifferenceTextOptions {
  /** Column in which names begin. */
  readonly nameColumn: number;
  readonly losesProgress: (object: ObjectDifference) => boolean;
}

/** Names farther to the right than this would leave no room for themselves. */
const MAX_NAME_COLUMN = 40;

/** A difference for a person: a line an object with its sign, its fields below it, then refusals and the sum. */
export function differenceText(
  difference: SyncDifference,
  options: DifferenceTextOptions,
): readonly string[] {
  const tree = differenceTree(difference.objects);
  const nodes = options.all ? tree : withoutSame(tree);
  const losesProgress = progressResets(difference.writes);
  const nameColumn = Math.min(MAX_NAME_COLUMN, widest(nodes, 0) + 2);
  const layout = { ...options, losesProgress, nameColumn };
  const body = nodes.flatMap((node) => nodeLines(node, 0, layout));
  const refusals = difference.refusals.flatMap((refusal) => refusalLines(refusal, options));
  const title = `${deviceText(difference.device)}: ${deviceText(difference.wanted.planName)}`;
  const sum = fold(sumText(difference).split(" "), "", " ", options.columns);
  return [
    options.paint("bold", title),
    ...body,
    ...(refusals.length > 0 ? ["", ...refusals] : []),
    ...(body.length + refusals.length > 0 ? [""] : []),
    ...sum,
  ];
}

function headOf({ object: { object }, label }: DifferenceNode): string {
  return `${object} ${deviceText(label)}`;
}

function widest(nodes: readonly DifferenceNode[], depth: number): number {
  const widths = nodes.map((node) =>
    Math.max(2 * depth + 2 + headOf(node).length, widest(node.children, depth + 1)),
  );
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function nodeLines(node: DifferenceNode, depth: number, layout: Layout): readonly string[] {
  return [
    ...objectLines(node, depth, layout),
    ...node.children.flatMap((child) => nodeLines(child, depth + 1, layout)),
  ];
}

function objectLines(node: DifferenceNode, depth: number, layout: Layout): readonly string[] {
  const { object } = node;
  const { columns, paint, nameColumn } = layout;
  const { sign, colour } = stateWords[object.state];
  const head = headOf(node);
  const indent = " ".repeat(2 * depth);
  const inner = `${indent}    `;
  const name = deviceText(ownName(object) ?? "");
  const notes = notesOf(object, layout.losesProgress(object)).join("; ");
  const gap = " ".repeat(Math.max(2, nameColumn - indent.length - 2 - head.length));
  const rest = [name, notes].filter((part) => part !== "").join("  ");
  const length = indent.length + 2 + head.length + gap.length + rest.length;
  const line = (text: string): string =>
    `${indent}${paint(colour, `${sign} ${head}`)}${gap}${text}`.trimEnd();
  const first =
    length <= columns ? [line(rest)] : [line(name), ...fold(notes.split(" "), inner, " ", columns)];
  return [...first, ...fieldLines(object, inner, layout)];
}

function fieldLines(object: ObjectDifference, indent: string, { columns }: Layout): readonly string[] {
  switch (object.state) {
    case "create":
      return fold(statedFields(object), indent, ", ", columns);
    case "change":
    case "drift":
    case "adopt":
      return object.changes.flatMap((change) => changeLines(change, indent, columns));
    default:
      return [];
  }
}

/** On one line where that fits, else the two values below each other. */
function changeLines(
  { field, from, to }: FieldDifference,
  indent: string,
  columns: number,
): readonly string[] {
  const [name, before, after] = [deviceText(field), valueText(from), valueText(to)];
  const line = `${indent}${name}: ${before} -> ${after}`;
  if (line.length <= columns) return [line];
  return [`${indent}${name}:`, `${indent}     ${before}`, `${indent}  -> ${after}`];
}

function refusalLines(
  { message, hint }: Refusal,
  { columns, paint }: DifferenceTextOptions,
): readonly string[] {
  const [first = "", ...more] = fold(`refused: ${deviceText(message)}`.split(" "), "", " ", columns - 2);
  // Lines of a hint are for pasting into the plan: they stay as they are.
  const hints = hint.split("\n").map((line) => `  ${printable(line)}`);
  return [first.replace("refused:", paint("red", "refused:")), ...more.map((line) => `  ${line}`), ...hints];
}

/** Parts on as few lines as hold them. A part that is longer than a line has one of its own. */
function fold(
  parts: readonly string[],
  indent: string,
  separator: string,
  columns: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts.filter((text) => text !== "")) {
    const longer = line === "" ? part : `${line}${separator}${part}`;
    if (line !== "" && indent.length + longer.length + separator.trimEnd().length > columns) {
      lines.push(`${indent}${line}${separator.trimEnd()}`);
      line = part;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, `${indent}${line}`];
}
