/** Declarations of operations: which members they honour, what they need to be allowed, what they do. */
import type { ActContext, ChangeContext, ReadContext } from "./context.ts";

/** Input and output types of a service's operations, as `src/models/<service>.d.ts` declares them. */
export type OperationTypes<T> = { readonly [Name in keyof T]: readonly [unknown, unknown] };

/** What an operation needs to be allowed. */
export interface Access {
  /** The IAM action; `service:Operation` unless it differs. */
  readonly action?: string;
  /** Resource type → the input member that names the resources, such as `{ vpc: "VpcId" }`. */
  readonly resources?: Readonly<Record<string, string>>;
  /** ARNs with input members in braces, for services whose ARNs have forms of their own: `arn:aws:s3:::{Bucket}`. */
  readonly arns?: readonly string[];
  /** Condition keys that the input feeds: key → input member. */
  readonly conditions?: Readonly<Record<string, string>>;
}

/** What the author of an operation writes down besides its code. */
export interface Declaration<Members> {
  /** The top-level input members that count; what stands below them counts too unless `refuses` names it. */
  readonly honours: readonly Members[];
  /** Paths below honoured members that are not built, such as `LaunchSpecification.Gpu`, refused when sent. */
  readonly refuses?: readonly string[];
  /** Values of unhonoured members that mean the same as leaving them out: member → value. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly access?: Access;
  /** Looks at the first answer of a repeated idempotency token; throws when that stands no longer. */
  readonly repeated?: (output: never, cx: ReadContext) => void;
  /** The member that carries the idempotency token; `ClientToken` where that is honoured. */
  readonly token?: Members;
}

/** An operation as the dispatcher sees it. */
export interface Operation {
  readonly name: string;
  readonly kind: "read" | "change" | "act";
  readonly honours: ReadonlySet<string>;
  readonly refuses: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly access: Access;
  readonly repeated?: (output: never, cx: ReadContext) => void;
  /** The member that carries the idempotency token, where one counts. */
  readonly token: string | undefined;
  /** The code of the error for a token that comes again with other parameters. */
  readonly mismatch: string;
  readonly run: (input: never, cx: never) => unknown;
}

type Input<T extends OperationTypes<T>, N extends keyof T> = T[N][0];
type Honoured<T extends OperationTypes<T>, N extends keyof T, M extends keyof Input<T, N>> = Readonly<
  Pick<Input<T, N>, M>
>;
type Run<T extends OperationTypes<T>, N extends keyof T, M extends keyof Input<T, N>, C, R> = (
  input: Honoured<T, N, M>,
  cx: C,
) => R;
type Output<T extends OperationTypes<T>, N extends keyof T> = T[N][1];

/** The three kinds of operation, for one service's types. */
export interface Declare<T extends OperationTypes<T>> {
  /** An operation that changes nothing. */
  readonly read: <N extends keyof T & string, M extends keyof Input<T, N> & string>(
    name: N,
    declaration: Declaration<M>,
    run: Run<T, N, M, ReadContext, Output<T, N>>,
  ) => Operation;
  /** One transaction without I/O. */
  readonly change: <N extends keyof T & string, M extends keyof Input<T, N> & string>(
    name: N,
    declaration: Declaration<M>,
    run: Run<T, N, M, ChangeContext, Output<T, N>>,
  ) => Operation;
  /** Transactions around an effect outside; none is open during the effect. */
  readonly act: <N extends keyof T & string, M extends keyof Input<T, N> & string>(
    name: N,
    declaration: Declaration<M>,
    run: Run<T, N, M, ActContext, Promise<Output<T, N>>>,
  ) => Operation;
}

/** Gives the declaring functions for a service whose operations have these types. */
export function operations<T extends OperationTypes<T>>({
  mismatch = "IdempotentParameterMismatch",
}: Partial<Pick<Operation, "mismatch">> = {}): Declare<T> {
  const kinds = (["read", "change", "act"] as const).map((kind) => [kind, declare(kind, mismatch)]);
  return Object.fromEntries(kinds) as Declare<T>;
}

function declare(kind: Operation["kind"], mismatch: string) {
  return (name: string, declaration: Declaration<string>, run: Operation["run"]): Operation => ({
    name,
    kind,
    honours: new Set(declaration.honours),
    refuses: declaration.refuses ?? [],
    defaults: declaration.defaults ?? {},
    access: declaration.access ?? {},
    repeated: declaration.repeated,
    token: declaration.token ?? (declaration.honours.includes("ClientToken") ? "ClientToken" : undefined),
    mismatch,
    run,
  });
}
