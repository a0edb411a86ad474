import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Finding } from "./diagnostic.ts";
import type { SourceText } from "./source-text.ts";

/** Values that aliases may add to those in the text. */
const MAX_ALIASED = 20_000;
/** Findings that are still worth reading. */
const MAX_FINDINGS = 100;

export interface ReadNodes {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

/** A value, the number of values in it with aliases followed, and their depth. */
interface Sized {
  readonly value: unknown;
  readonly size: number;
  readonly depth: number;
}

interface Reader {
  readonly source: SourceText;
  readonly findings: Finding[];
  readonly aliases: Map<Alias, Node>;
  /** Anchored nodes so far; without a value while they are still being read. */
  readonly anchors: Map<string, { readonly node: Node; value?: Sized }>;
  readonly maxDepth: number;
  aliased: number;
}

const NOTHING: Sized = { value: null, size: 1, depth: 1 };

/**
 * Plain values of a YAML tree, every node read once: an alias shares the value of its anchor. Tags, keys that are
 * no text, keys given twice and aliases that multiply become findings.
 */
export function readNodes(source: SourceText, contents: ParsedNode, maxDepth: number): ReadNodes {
  const reader: Reader = {
    source,
    findings: [],
    aliases: new Map(),
    anchors: new Map(),
    maxDepth,
    aliased: 0,
  };
  const { value } = read(reader, contents);
  return { value, findings: reader.findings, aliases: reader.aliases };
}

function read(reader: Reader, node: unknown): Sized {
  if (isAlias(node)) return readAlias(reader, node);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return NOTHING;
  if (node.tag !== undefined)
    report(reader, node, "yaml-tag", `the tag ${node.tag} is not allowed`, "Remove it.");
  const anchored: { readonly node: Node; value?: Sized } = { node };
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, anchored);
  const sized = isScalar(node)
    ? readScalar(reader, node)
    : isMap(node)
      ? readMap(reader, node)
      : collect(reader, node.items);
  anchored.value = sized;
  return sized;
}

function collect(reader: Reader, items: readonly unknown[]): Sized {
  let size = 1;
  let depth = 1;
  const value = items.map((item) => {
    const sized = read(reader, item);
    size += sized.size;
    depth = Math.max(depth, sized.depth + 1);
    return sized.value;
  });
  return { value, size, depth };
}

function readScalar(reader: Reader, node: Scalar): Sized {
  if (typeof node.value === "string" && UNPRINTABLE.test(node.value)) {
    report(reader, node, "control-character", "the text has a control character in it", "Remove the escape.");
  }
  return { ...NOTHING, value: node.value };
}

/** Controls but tab and line feed, and halves of surrogate pairs: escapes in quotes can make them. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Surrogate}/u;

function readMap(reader: Reader, map: YAMLMap): Sized {
  const keys = new Map<string, Node>();
  const value: Record<string, unknown> = Object.create(null);
  let size = 1;
  let depth = 1;
  for (const pair of map.items) {
    const sized = read(reader, pair.value);
    size += sized.size;
    depth = Math.max(depth, sized.depth + 1);
    const key = readKey(reader, pair.key, keys);
    if (key !== undefined) value[key] = sized.value;
  }
  return { value, size, depth };
}

function readKey(reader: Reader, node: unknown, keys: Map<string, Node>): string | undefined {
  if (!isScalar(node)) {
    report(reader, node, "key-type", "a key must be plain text", "Write a name before the colon.");
    return undefined;
  }
  const { value: key } = read(reader, node);
  if (typeof key !== "string") {
    report(
      reader,
      node,
      "key-type",
      `the key ${String(key)} is not text`,
      `Write "${node.source ?? ""}" if it is a name.`,
    );
    return undefined;
  }
  const first = keys.get(key);
  if (first === undefined) keys.set(key, node);
  else duplicateKey(reader, node, key, first);
  return key;
}

function readAlias(reader: Reader, alias: Alias): Sized {
  const anchor = reader.anchors.get(alias.source);
  if (anchor?.value === undefined) {
    const message =
      anchor === undefined
        ? `*${alias.source} refers to no anchor above it`
        : `*${alias.source} is inside of what it refers to`;
    report(reader, alias, "yaml-alias", message, `Put quotes around "*${alias.source}" if it is text.`);
    return NOTHING;
  }
  reader.aliases.set(alias, anchor.node);
  reader.aliased += anchor.value.size;
  if (reader.aliased > MAX_ALIASED || anchor.value.depth > reader.maxDepth) {
    report(
      reader,
      alias,
      "yaml-alias",
      "aliases make this file too large",
      "Write the values out, or leave them out.",
    );
    return NOTHING;
  }
  return anchor.value;
}

function duplicateKey(reader: Reader, node: Node, key: string, first: Node): void {
  const finding = report(
    reader,
    node,
    "duplicate-key",
    `the key "${key}" is given twice`,
    "Remove or rename one of them.",
  );
  if (finding !== undefined) {
    reader.findings[reader.findings.length - 1] = {
      ...finding,
      related: [{ range: rangeOf(reader.source, first), message: "first given here" }],
    };
  }
}

function report(
  reader: Reader,
  node: unknown,
  code: string,
  message: string,
  fix: string,
): Finding | undefined {
  if (reader.findings.length >= MAX_FINDINGS) return undefined;
  const range = rangeOf(reader.source, node);
  const finding: Finding = { code, severity: "error", file: reader.source.file, range, message, fix };
  reader.findings.push(finding);
  return finding;
}

function rangeOf(source: SourceText, node: unknown): Finding["range"] {
  const known = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return source.range(known?.[0] ?? 0, known?.[1] ?? 0);
}
