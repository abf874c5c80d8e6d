/** Every operation of every service through AWS's own clients: the right input arrives, the output comes back equal. */
import { describe, expect, it } from "vitest";
import type { Readable } from "node:stream";
import type { Call } from "../../src/core/call.ts";
import { Fault } from "../../src/core/fault.ts";
import { serviceNames } from "../../src/models/index.ts";
import { loadModel } from "../../src/wire/model.ts";
import { random, sample, seed } from "../proof.ts";
import { botocore, botocoreAt, javaScript } from "./clients.ts";
import type { Client } from "./clients.ts";
import { startEcho } from "./echo.ts";
import type { Echo } from "./echo.ts";
import { isExempt } from "./exemptions.ts";
import { drawStructure } from "./generate.ts";
import type { Value } from "./generate.ts";
import { difference, tagged } from "./tagged.ts";

const all = serviceNames.flatMap((service) =>
  loadModel(service)
    .operationNames()
    .map((name) => [service, name] as const),
);

/** A seeded choice of operations with at least two of each service. */
function chosen(): (readonly [string, string])[] {
  const draw = random(seed());
  const wanted = sample(all.length, 400);
  if (wanted >= all.length) return all;
  const shuffled = all
    .map((one) => [draw(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
  const firsts = serviceNames.flatMap((name) => shuffled.filter(([service]) => service === name).slice(0, 2));
  return [...new Set([...firsts, ...shuffled])].slice(0, wanted);
}

/** One operation to be called through one client. */
interface Trial {
  readonly name: "javascript" | "botocore";
  readonly client: Client;
  readonly echo: Echo;
  readonly service: string;
  readonly operation: string;
  readonly draw: () => number;
}

/** Runs the chosen operations one after the other; gives what went wrong, a line each. */
async function conform(name: "javascript" | "botocore", client: Client, echo: Echo): Promise<string[]> {
  const problems: string[] = [];
  let called = 0;
  for (const [service, operation] of chosen()) {
    if (isExempt(name, service, operation) || client.refuses(service, operation) !== undefined) continue;
    called++;
    const draw = random(seed() + all.findIndex(([s, o]) => s === service && o === operation));
    const trial: Trial = { name, client, echo, service, operation, draw };
    const input = drawn(trial, "input");
    const output = drawn(trial, "output");
    const problem =
      input === undefined || output === undefined
        ? "no valid value of the model was found"
        : ((await conformCall(trial, input, output)) ?? (await conformFault(trial, input)));
    if (problem !== undefined) problems.push(`${service} ${operation}: ${problem}`);
  }
  process.stderr.write(`conformance through ${name}: ${called} operations, ${problems.length} not as they should be\n`);
  return problems;
}

function drawn({ name, client, service, operation, draw }: Trial, side: "input" | "output"): Value | undefined {
  const model = loadModel(service);
  const shape = model.operation(operation)?.[side];
  if (shape === undefined) return {};
  const omit = (member: string, structure: string): boolean =>
    !client.knows(service, structure, member) ||
    isDigest(service, side, member) ||
    isExempt(name, service, operation, `${side}.${member}`);
  return drawStructure({ model, draw, omit, fixed: (member) => FIXED[`${service}.${member}`] }, shape);
}

/** The wire compares what S3's clients say of a body's digest with the body: none that is drawn would be true. */
function isDigest(service: string, side: string, member: string): boolean {
  return service === "s3" && side === "input" && /^(ContentMD5|Checksum(CRC|SHA|XXHASH|MD5)\w*)$/.test(member);
}

/** Calls once: the input must arrive as it was drawn, and the output come back so. */
async function conformCall(trial: Trial, input: Value, output: Value): Promise<string | undefined> {
  const { name, client, echo, service, operation } = trial;
  let arrived: { call: Call; body: Buffer | undefined } | undefined;
  echo.answer = (call) => {
    arrived = { call, body: undefined };
    if (call.body === undefined) return output;
    return collect(call.body).then((body) => {
      arrived = { call, body };
      return output;
    });
  };
  const outcome = await client.call(service, operation, input);
  const failure = echo.failures.splice(0).at(-1);
  if (failure !== undefined) return `the server failed: ${String((failure as Error).stack).slice(0, 400)}`;
  if (outcome.failure !== undefined) return `the client failed: ${outcome.failure}`;
  if (outcome.fault !== undefined) return `refused: ${outcome.fault.Code}: ${outcome.fault.Message}`;
  if (arrived === undefined) return "nothing arrived";
  const { call, body } = arrived;
  if (call.service !== service || call.operation !== operation) return `reached ${call.service} ${call.operation}`;
  const unsigned = loadModel(service).operation(operation)?.unsigned === true;
  if (call.identity.anonymous !== unsigned) return `came from ${call.identity.arn}`;
  const unlooked = (side: string, values: unknown): unknown =>
    Object.fromEntries(
      Object.entries(values as Value).filter(([member]) => !isExempt(name, service, operation, `${side}.${member}`)),
    );
  const got = difference(tagged(input), unlooked("input", received(call, body, input)));
  if (got !== undefined) return `input${got}`;
  const answered = difference(tagged(output), unlooked("output", outcome.output));
  return answered === undefined ? undefined : `output${answered}`;
}

/**
 * Calls once more, to be refused with one of the operation's own errors: the client must know it by name.
 *
 * Answers to HEAD have no body and so no name; SQS still tells its former codes.
 */
async function conformFault(trial: Trial, input: Value): Promise<string | undefined> {
  const { client, echo, service, operation, draw } = trial;
  const model = loadModel(service);
  const errors = model.operation(operation)?.errors ?? [];
  const name = errors[Math.floor(draw() * errors.length)];
  if (name === undefined) return undefined;
  const { error } = model.structure(name);
  const headless = model.operation(operation)?.http.method === "HEAD";
  const message = "It is <not> to be.";
  echo.answer = () => {
    throw new Fault(error?.code ?? name, message);
  };
  const { fault, failure } = await client.call(service, operation, input);
  if (fault === undefined) return `error ${name}: ${failure ?? "the client took it for an answer"}`;
  const names = [name, error?.code, `${name}Exception`];
  const isFormer = service === "sqs" && /^(AWS\.SimpleQueueService\..+|QueueAlreadyExists)$/.test(fault.Code);
  if (headless) return ["404", "NotFound"].includes(fault.Code) ? undefined : `error ${name}: ${fault.Code}`;
  if (!names.includes(fault.Code) && !isFormer) return `error ${name}: the client knows it as ${fault.Code}`;
  return fault.Message === message ? undefined : `error ${name}: the client reads "${fault.Message}"`;
}

/** The input as it arrived, without the idempotency tokens and digests that clients fill in by themselves. */
function received(call: Call, body: Buffer | undefined, sent: Value): unknown {
  const shape = loadModel(call.service).operation(call.operation)?.input;
  const input: Record<string, unknown> = { ...call.input };
  if (shape === undefined) return tagged(input);
  const { members, payload } = loadModel(call.service).structure(shape);
  for (const [name, member] of Object.entries(members)) {
    const isFilledIn = member.idempotencyToken === true || isDigest(call.service, "input", name);
    if (isFilledIn && !(name in sent)) delete input[name];
    if (body !== undefined && name === payload) input[name] = body;
  }
  return tagged(input);
}

const collect = async (body: Readable): Promise<Buffer> => Buffer.concat(await body.toArray());

/** What the world outside the model asks of a member. */
const FIXED: Readonly<Record<string, unknown>> = {
  "s3.Bucket": "a-bucket",
  "s3.ChecksumAlgorithm": "CRC32",
  "s3.CopySource": "/another-bucket/a-key",
  "s3.Expires": "Wed, 21 Oct 2026 07:28:00 GMT",
  "s3control.OutpostId": "op-01234567890abcdef",
  "route53.MaxItems": "100",
  "s3.RequestRoute": "io-cell1.io-abc",
};

describe.concurrent("every operation reaches its handler and comes back whole", () => {
  it("through the JavaScript client", async () => {
    const echo = await startEcho();
    const client = await javaScript(echo.port, serviceNames);
    try {
      expect(await conform("javascript", client, echo)).toEqual([]);
    } finally {
      client.close();
      await echo.close();
    }
  });

  const path = botocoreAt();
  it.skipIf(path === undefined)("through botocore (skipped where make setup could not install it)", async () => {
    const echo = await startEcho();
    const client = botocore(echo.port, path as string);
    try {
      expect(await conform("botocore", client, echo)).toEqual([]);
    } finally {
      client.close();
      await echo.close();
    }
  });
});
