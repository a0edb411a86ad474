import type { ObjectDifference } from "../sync-difference.ts";

/** An object among its own: sets hold targets, targets hold shots. */
export interface DifferenceNode {
  readonly object: ObjectDifference;
  /** The end of its path that its parent's does not say. */
  readonly label: string;
  readonly children: readonly DifferenceNode[];
}

interface GrowingNode extends DifferenceNode {
  readonly children: GrowingNode[];
}

const parentKind = { set: undefined, target: "set", shot: "target" } as const;

/**
 * Objects grouped set > target > shot, in their order. One whose parent is not among them stands by itself under its
 * whole path. Names of hand-made objects may hold slashes: the longest path that fits is the parent's.
 */
export function differenceTree(objects: readonly ObjectDifference[]): readonly DifferenceNode[] {
  const byPath = new Map<string, GrowingNode>();
  const nodes = objects.map((object): GrowingNode => {
    const node = { object, label: object.path, children: [] };
    const key = `${object.object} ${object.path}`;
    if (!byPath.has(key)) byPath.set(key, node);
    return node;
  });
  const roots: DifferenceNode[] = [];
  for (const node of nodes) {
    const parent = parentOf(node.object, byPath);
    if (!parent) roots.push(node);
    else parent.children.push(Object.assign(node, { label: labelUnder(parent, node) }));
  }
  return roots;
}

/** Without objects that are as they should be, but for those that hold something to show. */
export function withoutSame(nodes: readonly DifferenceNode[]): readonly DifferenceNode[] {
  return nodes.flatMap((node) => {
    const children = withoutSame(node.children);
    return node.object.state === "same" && children.length === 0 ? [] : [{ ...node, children }];
  });
}

function parentOf(
  { object, path }: ObjectDifference,
  byPath: ReadonlyMap<string, GrowingNode>,
): GrowingNode | undefined {
  const kind = parentKind[object];
  if (kind === undefined) return undefined;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const parent = byPath.get(`${kind} ${path.slice(0, end)}`);
    if (parent) return parent;
  }
  return undefined;
}

function labelUnder(parent: GrowingNode, { object }: DifferenceNode): string {
  return object.path.slice(parent.object.path.length + 1);
}
