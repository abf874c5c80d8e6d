/** `fogbank trace SOURCE DESTINATION [PROTO/PORT]`: a packet's way, hop by hop, and why. */
import { randomInt } from "node:crypto";
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { adminJson, endpointOf } from "./http.ts";
import { paint } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { formatProof } from "./proof-text.ts";
import type { ProofAnswer } from "./proof-text.ts";
import { formatTrace } from "./trace-text.ts";
import type { TraceAnswer } from "./trace-text.ts";

interface TraceOptions {
  readonly verbose?: boolean;
  readonly json?: boolean;
  readonly account?: string;
  readonly region?: string;
  readonly ipv6?: boolean;
  readonly oneWay?: boolean;
  readonly bytes?: number;
  readonly sourcePort?: number;
  readonly from?: string;
  readonly color?: boolean;
  readonly prove?: boolean;
}

/** The status when kernel and model differ. */
const disproved = 3;

/**
 * Adds `trace`. Its status is 0 when the packet arrives, 1 when it does not, 2 when it could not be asked, and 3 when
 * the
 * kernel does something else.
 */
export function addTraceCommand(program: Command): void {
  program
    .command("trace")
    .description("say whether a packet arrives, by which way, and which rule decided")
    .argument("<source>", "an instance, an interface, an address, or 'internet'")
    .argument("<destination>", "the same")
    .argument("[protocol/port]", "tcp/443, udp/53, icmp, or an IANA number", parseFlow, {})
    .option("-v, --verbose", "show routes and rules considered, and headers that change")
    .option("--json", "as JSON")
    .option("--account <id>", "whose addresses are meant, where several networks have them")
    .option("--region <code>", "in which Region")
    .option("-6, --ipv6", "use IPv6 where an endpoint has both")
    .option("--one-way", "do not follow the reply")
    .option("--bytes <n>", "length of the packet", toNumber)
    .option("--source-port <n>", "port that it comes from", toNumber)
    .option("--from <address>", "send from this address, whoever has it")
    .option("--prove", "send the packet for real, and set the kernel's way beside the model's")
    .option("--no-color", "without colours")
    .action(async (source: string, destination: string, flow: object, options: TraceOptions, command: Command) => {
      const question = { source, destination, ...flow, ...asked(options) };
      if (options.prove) return proveFlow(endpointOf(command), question, options);
      const answer = await adminJson<TraceAnswer>(endpointOf(command), "POST", "trace", question);
      process.exitCode = answer.arrives ? 0 : 1;
      if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
      else process.stdout.write(formatTrace(answer, { ...terminal(options), verbose: options.verbose ?? false }));
    });
}

/** A flow of its own each time, so that no connection that the kernel remembers has a part in it. */
async function proveFlow(endpoint: string, question: object, options: TraceOptions): Promise<void> {
  const port = options.sourcePort ?? randomInt(49_152, 65_536);
  const proof = await adminJson<ProofAnswer>(endpoint, "POST", "prove", { ...question, sourcePort: port });
  const disagree = proof.differences.length > 0;
  process.exitCode = disagree ? disproved : proof.model.arrives ? 0 : 1;
  if (options.json) return void process.stdout.write(`${JSON.stringify(proof)}\n`);
  const look = { ...terminal(options), verbose: options.verbose ?? false };
  if (options.verbose) process.stdout.write(`${formatTrace(proof.model, look)}\n`);
  process.stdout.write(formatProof(proof, look.paint));
}

function asked({ account, region, ipv6, oneWay, bytes, sourcePort, from }: TraceOptions): object {
  return { account, region, family: ipv6 ? 6 : undefined, oneWay, bytes, sourcePort, sourceAddress: from };
}

/** Colours for terminals alone, and lines as wide as they are; elsewhere each hop is one line. */
function terminal({ color }: TraceOptions): { readonly paint: Paint; readonly columns: number } {
  const wanted = color !== false && process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return { paint: paint(wanted), columns: process.stdout.isTTY ? process.stdout.columns : Infinity };
}

function parseFlow(text: string): object {
  const [, protocol, port] = /^([a-z0-9]+)(?:[/:](\d{1,5}))?$/i.exec(text) ?? [];
  if (protocol === undefined) throw new InvalidArgumentError("It must look like tcp/443, udp/53 or icmp.");
  if (port === undefined && /^\d+$/.test(protocol)) return { protocol: Number(protocol) };
  return port === undefined ? { protocol } : { protocol, port: Number(port) };
}

function toNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError("It must be a number up to 65535.");
  return Number(text);
}
