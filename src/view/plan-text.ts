import { Document, isScalar, type Node, Scalar, visit } from "yaml";
import { deviceText, escapeUnsafe, printable } from "../printable.ts";
import type { ImportedDatabase } from "../sync-difference.ts";
import type { Json, JsonObject } from "../verb.ts";

export interface PlanTextOptions {
  readonly device: string;
  readonly name: string;
  readonly summary: string;
  /** Where an editor finds the schema: a path from the plan's folder. */
  readonly schema: string;
}

export interface PlanText {
  readonly text: string;
  /** What the plan does not say as the database has it, one sentence each. */
  readonly remarks: readonly string[];
}

/** Longest line that a map is written on. */
const COLUMNS = 100;
const INDENT = 2;
/** Sections that an empty line stands before. */
const SECTIONS: readonly unknown[] = ["targets", "robotarget", "night"];

/** A plan file that says what a database holds, with a night that keeps it so. Shots and the like are on a line each. */
export function planText(imported: ImportedDatabase, options: PlanTextOptions): PlanText {
  const { device, name, summary, schema } = options;
  const altered: string[] = [];
  const targets = presentable(imported.targets, "targets", altered);
  const sets = presentable(imported.sets, "sets", altered);
  const document = new Document();
  document.contents = document.createNode({
    nightplan: 1,
    name,
    summary,
    targets: members(targets, (target) => leaf(document, target, 1)),
    robotarget: { [device]: { sets: members(sets, (set) => setNode(document, set)) } },
    night: { lanes: { [device]: [{ sync: null }] } },
  });
  layOut(document);
  const remarks = [...imported.remarks.map(deviceText), ...altered];
  const head = [
    `# yaml-language-server: $schema=${printable(schema)}`,
    ...remarks.map((line) => `# ${line}`),
  ];
  const body = document.toString({ lineWidth: 0, nullStr: "" });
  return { text: `${head.join("\n")}\n${escapeLines(body)}`, remarks };
}

type Written = Json | Node | { readonly [key: string]: Written };

/** Sets, targets and maps of shots have a line for each member. */
function setNode(document: Document, set: Json): Written {
  return members(set, (value, key) => {
    if (key !== "targets") return leaf(document, value, 4);
    return members(value, (target) =>
      members(target, (member, name) => {
        if (name !== "shots") return leaf(document, member, 6);
        return members(member, (shot) => leaf(document, shot, 7));
      }),
    );
  });
}

function members(value: Json, write: (member: Json, key: string) => Written): Written {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, write(member, key)]));
}

/** On one line where that is short enough, else its members are. `depth`: of the line that it stands on. */
function leaf(document: Document, value: Json, depth: number): Written {
  const isShort = depth * INDENT + JSON.stringify(value).length <= COLUMNS;
  if (typeof value !== "object" || value === null || isShort)
    return document.createNode(value, { flow: true });
  if (Array.isArray(value))
    return value.map((item: Json) => leaf(document, item, depth + 1)) as unknown as Written;
  return members(value, (member) => leaf(document, member, depth + 1));
}

function layOut(document: Document): void {
  visit(document, {
    Pair(_, { key }, path) {
      if (path.length === 2 && isScalar(key) && SECTIONS.includes(key.value)) key.spaceBefore = true;
    },
    Scalar(_, scalar) {
      const { value } = scalar;
      // What escapeLines will escape means itself in quotes only.
      if (typeof value === "string" && escapeLines(value) !== value) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

function escapeLines(text: string): string {
  return text.split("\n").map(escapeUnsafe).join("\n");
}

/** Control characters, which no plan may hold, but line feeds. */
const CONTROL = /(?!\n)\p{Cc}|\p{Surrogate}/gu;

/** The value with texts as a plan may hold them, and where that is not what the database has. */
function presentable(value: Json, path: string, altered: string[]): Json {
  if (typeof value === "string") {
    const text = value.replace(/\r\n?/g, "\n");
    const clean = text.replace(CONTROL, " ");
    if (clean !== text) altered.push(`${path} holds control characters; they are written as spaces.`);
    return clean;
  }
  if (Array.isArray(value)) return value.map((item: Json, at) => presentable(item, `${path}.${at}`, altered));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    presentable(member, `${path}.${key}`, altered),
  ]);
  return Object.fromEntries(entries);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
