import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { SourceRange } from "./diagnostic.ts";
import type { SourceText } from "./source-text.ts";

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** Finds values in the text by their path. */
export interface Places {
  /**
   * Place of the value at a path, or of its key; of the nearest parent in the text when it is not there. A block
   * map or list, and a value left empty, are shown at their key.
   */
  at(path: Path, part?: "key" | "value"): SourceRange;
}

/** A node on the way down a path, with its key. */
interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** @param aliases what each alias stands for */
export function placesOf(source: SourceText, contents: Node, aliases: ReadonlyMap<Alias, Node>): Places {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Found>>();
  const follow = (node: unknown): Node | undefined => {
    if (isAlias(node)) return aliases.get(node);
    return isNode(node) ? node : undefined;
  };
  return {
    at(path, part = "value") {
      let found: Found = { key: undefined, value: contents };
      for (const [index, segment] of path.entries()) {
        const next = child(indexes, follow(found.value), segment);
        if (next === undefined) return rangeOf(source, found, "value");
        found = next;
        if (index === path.length - 1) return rangeOf(source, found, part);
      }
      return rangeOf(source, found, part);
    },
  };
}

function child(
  indexes: WeakMap<YAMLMap, ReadonlyMap<string, Found>>,
  parent: Node | undefined,
  segment: string | number,
): Found | undefined {
  if (isMap(parent)) {
    const index = indexes.get(parent) ?? indexOf(parent);
    indexes.set(parent, index);
    return index.get(String(segment));
  }
  if (!isSeq(parent)) return undefined;
  const item: unknown = parent.items[Number(segment)];
  return isNode(item) ? { key: undefined, value: item } : undefined;
}

function indexOf(map: YAMLMap): ReadonlyMap<string, Found> {
  return new Map(
    map.items.flatMap(({ key, value }): [string, Found][] =>
      isScalar(key) ? [[String(key.value), { key, value: isNode(value) ? value : undefined }]] : [],
    ),
  );
}

function rangeOf(source: SourceText, { key, value }: Found, part: "key" | "value"): SourceRange {
  const node = part === "value" && value !== undefined && isVisible(value) ? value : (key ?? value);
  const [start, end] = node?.range ?? [0, 0];
  return source.range(start, end);
}

function isVisible(node: Node): boolean {
  if (isMap(node) || isSeq(node)) return node.flow === true;
  const [start, end] = node.range ?? [0, 0];
  return end > start;
}
