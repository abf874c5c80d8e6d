/** Finds the operation of a REST service by method, path and fixed query. */
import { bindings } from "./protocols/rest-bindings.ts";
import { parseQuery } from "./protocols/rest-read.ts";
import type { WireRequest } from "./message.ts";
import type { OperationModel, ServiceModel } from "./model.ts";

/** A found operation and the labels of its path, decoded. */
export interface RestMatch {
  readonly operation: OperationModel;
  readonly labels: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly operation: OperationModel;
  readonly labels: readonly string[];
  readonly fixed: readonly (readonly [string, string | undefined])[];
  /** Required members that tell operations of one path apart, such as `uploadId`. */
  readonly queries: readonly string[];
  readonly headers: readonly string[];
  /** Optional query fields, which decide where nothing else does. */
  readonly optional: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  label?: Node;
  greedy?: Node;
  readonly candidates: Candidate[];
}

/** Label values in the order of the path, and the operations that stand there. */
type Found = { readonly node: Node; readonly values: readonly string[] };

/** The most specific operation for a request; undefined when no operation has that method and path. */
export function matchRest(
  model: ServiceModel,
  { method, query, headers }: WireRequest,
  path: string,
): RestMatch | undefined {
  const segments = path.slice(1).split("/");
  const found = walk(treeOf(model).get(method), segments, 0, []);
  if (found === undefined) return undefined;
  const fields = parseQuery(query);
  const best = pickCandidate(found.node.candidates, fields, headers);
  if (best === undefined) return undefined;
  const labels: Record<string, string> = {};
  for (const [i, name] of best.labels.entries()) {
    const value = unescapePath(found.values[i] ?? "");
    if (value === undefined) return undefined;
    labels[name] = value;
  }
  return { operation: best.operation, labels };
}

const trees = new WeakMap<ServiceModel, ReadonlyMap<string, Node>>();

function treeOf(model: ServiceModel): ReadonlyMap<string, Node> {
  let tree = trees.get(model);
  if (tree === undefined) trees.set(model, (tree = plantTree(model)));
  return tree;
}

const newNode = (): Node => ({ literals: new Map(), candidates: [] });

function plantTree(model: ServiceModel): ReadonlyMap<string, Node> {
  const methods = new Map<string, Node>();
  for (const name of model.operationNames()) {
    const operation = model.operation(name) as OperationModel;
    const { method, requestUri } = operation.http;
    const [path = "/", query = ""] = requestUri.split("?");
    let node = methods.get(method);
    if (node === undefined) methods.set(method, (node = newNode()));
    const labels: string[] = [];
    for (const segment of segmentsOf(path)) node = step(node, segment, labels);
    node.candidates.push(candidate(model, operation, labels, query));
  }
  return methods;
}

const segmentsOf = (path: string): readonly string[] =>
  path
    .replace(/^\//, "")
    .replace(/\/$/, "")
    .split("/")
    .filter((segment) => segment !== "");

function step(node: Node, segment: string, labels: string[]): Node {
  const label = /^\{([^}+]+)(\+?)\}$/.exec(segment);
  if (label === null) {
    let next = node.literals.get(segment);
    if (next === undefined) node.literals.set(segment, (next = newNode()));
    return next;
  }
  labels.push(label[1] as string);
  return label[2] === "+" ? (node.greedy ??= newNode()) : (node.label ??= newNode());
}

function candidate(model: ServiceModel, operation: OperationModel, labels: string[], query: string): Candidate {
  const fixed = query.split("&").filter((field) => field !== "" && !field.startsWith("x-id="));
  const bound = operation.input === undefined ? undefined : bindings(model, operation.input);
  const required = new Set(bound?.shape.required);
  return {
    operation,
    labels,
    fixed: fixed.map((field) => {
      const [name = "", value] = field.split("=");
      return [name, value] as const;
    }),
    queries: bound?.queries.filter(({ key }) => required.has(key)).map(({ name }) => name) ?? [],
    headers: bound?.headers.filter(({ key }) => required.has(key)).map(({ name }) => name) ?? [],
    optional: bound?.queries.filter(({ key }) => !required.has(key)).map(({ name }) => name) ?? [],
  };
}

function walk(node: Node | undefined, segments: readonly string[], at: number, values: string[]): Found | undefined {
  if (node === undefined) return undefined;
  const isLast = at === segments.length || (at === segments.length - 1 && segments[at] === "");
  if (isLast) return node.candidates.length > 0 ? { node, values } : undefined;
  const segment = segments[at] as string;
  const literal = node.literals.get(segment);
  const found = literal && walk(literal, segments, at + 1, values);
  if (found) return found;
  const labelled = segment === "" ? undefined : walk(node.label, segments, at + 1, [...values, segment]);
  if (labelled) return labelled;
  return node.greedy && walkGreedy(node.greedy, segments, at, values);
}

/** A greedy label takes all it can; what follows it in the path must still be there. */
function walkGreedy(node: Node, segments: readonly string[], at: number, values: string[]): Found | undefined {
  if (node.literals.size > 0)
    for (let end = segments.length - 1; end > at; end--) {
      const literal = node.literals.get(segments[end] as string);
      const found = literal && walk(literal, segments, end + 1, [...values, segments.slice(at, end).join("/")]);
      if (found) return found;
    }
  return node.candidates.length > 0 ? { node, values: [...values, segments.slice(at).join("/")] } : undefined;
}

function pickCandidate(
  candidates: readonly Candidate[],
  fields: ReadonlyMap<string, readonly string[]>,
  headers: WireRequest["headers"],
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = -Infinity;
  for (const each of candidates) {
    if (!each.fixed.every(([name, value]) => fitsField(fields.get(name), value))) continue;
    const present =
      each.queries.filter((name) => fields.has(name)).length + each.headers.filter((name) => headers[name]).length;
    const missing = each.queries.length + each.headers.length - present;
    const named = fields.get("x-id")?.[0] === each.operation.name ? 1 : 0;
    const optional = each.optional.filter((name) => fields.has(name)).length / 100;
    const score = each.fixed.length * 10_000 - missing * 100 + present + named + optional;
    const current = each.operation.deprecated ? score - 0.5 : score;
    if (current > bestScore) [best, bestScore] = [each, current];
  }
  return best;
}

const fitsField = (values: readonly string[] | undefined, wanted: string | undefined): boolean =>
  values !== undefined && (wanted === undefined || wanted === "" || values.includes(wanted));

function unescapePath(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
