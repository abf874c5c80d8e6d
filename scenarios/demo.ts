/**
 * `make demo [KEEP=1]`: the three tiers of SCN-014 under the rules of SCN-038, built with the AWS CLI, what would
 * travel in them, and what travels. `node scenarios/demo.ts sdk` builds with the JavaScript SDK, as it does where there
 * is no CLI; `loopback` asks for the mode without privileges.
 */
import { openCli, cliVersion } from "./client/cli.ts";
import { openSdk } from "./client/sdk.ts";
import { crossAll, prove } from "./demo/cross.ts";
import { crossings } from "./demo/crossing.ts";
import { build } from "./demo/network.ts";
import { probes } from "./demo/probes.ts";
import { buildSideBySide } from "./demo/side-by-side.ts";
import { startOwnServer } from "./demo/server.ts";
import type { OwnServer } from "./demo/server.ts";
import { hasPackets, planeOf, setUpGuests, setUpLocally } from "./demo/stage.ts";
import { traceAll } from "./demo/trace.ts";
import { answerText, commandText } from "./demo/wording.ts";
import { Network } from "./network.ts";
import { region } from "./run.ts";

const keep = (process.env["KEEP"] ?? "") !== "";
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A reader that has seen enough (`| head`) ends the demo and its server. */
process.stdout.on("error", () => process.exit(1));
/** What a shell says of the reader's own AWS accounts is nothing to the demo. */
for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];

const server = await startOwnServer(...(process.argv.includes("loopback") ? ["--network", "loopback"] : []));
try {
  process.exitCode = (await tell(server)) ? 0 : 1;
} finally {
  if (keep) server.leave();
  else await server.stop();
}
say(keep ? farewellTo(server) : farewell());

async function tell({ endpoint }: OwnServer): Promise<boolean> {
  const started = performance.now();
  const version = process.argv.includes("sdk") ? undefined : cliVersion();
  const place = { endpoint, region, account: "000000000000" };
  const kept: Record<string, string> = {};
  const network = new Network(place, version ? openCli(place) : openSdk(place), kept);
  const builder = version
    ? `AWS CLI ${version} builds`
    : "The JavaScript SDK makes the calls of the AWS CLI's commands below: it builds";
  say(`A server of this demo's own answers at ${endpoint}.\n`);
  say(`${builder} a web tier, an application behind NAT and a database without a way out.`);
  say("The web is open to all on 443, and to one administrator's address on 22; an ACL denies a bad address.\n");
  await buildSideBySide(
    build,
    (step) => network.change(step),
    (step) => say(`$ ${commandText(step)}${answerText(step, kept)}`),
  );
  say(`\n${build.length} calls in ${seconds(started)} s. What travels in this network?\n`);
  const asked = performance.now();
  const wrong = await traceAll(probes, endpoint, kept, say);
  say(`${probes.length} traces in ${seconds(asked)} s: ${probes.length - wrong} ended as expected, ${wrong} did not.`);
  return (await cross(network, endpoint, kept)) && wrong === 0;
}

/** Lets something travel; gives whether all ended as expected. */
async function cross(network: Network, endpoint: string, kept: Record<string, string>): Promise<boolean> {
  const started = performance.now();
  await network.settle();
  const plane = await planeOf(endpoint);
  let end: (() => void) | undefined;
  if (hasPackets(plane)) {
    say(
      "\nSo much for the model. The instances run, each a sandbox with a kernel's network of its own, and a web server",
    );
    say("that its user data has started. Now with real packets:\n");
    await setUpGuests(network);
  } else {
    say(`\nReal packets need namespaces: ${plane.why ?? "this machine gives none"}.`);
    say("Local processes stand for the instances instead, and each connection is first asked of the network:\n");
    end = await setUpLocally(network, endpoint);
  }
  let wrong = await crossAll(crossings, { endpoint, plane }, kept, say);
  end?.();
  if (hasPackets(plane)) {
    say("Why? The packet is sent once more, watched on its way, and its way set beside the model's.");
    if (!(await prove([network.name("web-server"), network.name("database"), "tcp/5432"], endpoint, say))) wrong++;
  }
  say(`All that in ${seconds(started)} s: ${wrong === 0 ? "each" : `all but ${wrong}`} ended as expected.`);
  return wrong === 0;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1);
}

function farewell(): string {
  return `
The server has ended. To go on:
  make demo KEEP=1         does the same and leaves the server with its network to you
  ./fogbank up --detach    starts a server that keeps what you build; ./fogbank --help lists the rest
  README.md                shows how to point the AWS CLI, the SDKs and Terraform at it`;
}

function farewellTo({ endpoint }: OwnServer): string {
  const command = `./fogbank --endpoint ${endpoint}`;
  return `
The server stays. To go on:
  eval "$(${command} env --region ${region})"
  export FOGBANK_ENDPOINT=${endpoint}
  ./fogbank aws ec2 describe-instances
  ./fogbank trace --help
  ./fogbank down`;
}
