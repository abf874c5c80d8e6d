/** Every operation and every input member that is not built is refused by name, over HTTP. */
import { afterAll, describe, expect, it } from "vitest";
import { serviceNames as modelled } from "../../src/models/index.ts";
import { startServer } from "../../src/main.ts";
import { loadService, serviceNames as built } from "../../src/services/index.ts";
import { loadModel } from "../../src/wire/model.ts";
import { members } from "../../src/wire/listing.ts";
import { javaScript } from "../wire/clients.ts";
import { call } from "./request.ts";
import { inputWith } from "./sample.ts";

const server = await startServer({ port: 0 });
const services = new Map(await Promise.all(built.map(async (name) => [name, (await loadService(name))!] as const)));
afterAll(() => server.close());

const logs = loadModel("logs");
/** For event streams the client calls a host that is no name of ours. */
const bare = new Map<string, () => ReturnType<typeof call>>(
  ["GetLogObject", "StartLiveTail"].map((operation) => {
    const input = inputWith(logs, logs.operation(operation)!.input!, []);
    return [`logs.${operation}`, () => call(server.port, logs, operation, input)] as const;
  }),
);

/** Deprecated operations whose requests are those of the operations that replaced them. */
const sameRequest = new Set(
  ["GetBucketLifecycle", "GetBucketNotification", "PutBucketLifecycle", "PutBucketNotification"].map((n) => `s3.${n}`),
);

describe("declarations", () => {
  it.each([...services])("of %s name members of the model, each once, and honour what is required", (name, service) => {
    const wrong: string[] = [];
    for (const { name: operation, honours, refuses, defaults } of service.operations.values()) {
      const listed = members(name, operation);
      const paths = new Set(listed.map(({ path }) => path));
      const say = (what: string): void => void wrong.push(`${operation}: ${what}`);
      for (const member of honours) if (!paths.has(member)) say(`honours ${member}, which the model does not have`);
      for (const path of refuses) {
        if (!paths.has(path)) say(`refuses ${path}, which the model does not have`);
        if (!honours.has(path.split(".")[0]!) || !path.includes(".")) say(`refuses ${path}, which is refused anyway`);
      }
      for (const member of Object.keys(defaults))
        if (!paths.has(member) || honours.has(member)) say(`has a default of ${member} that never counts`);
      for (const { path, required } of listed)
        if (required && !path.includes(".") && !honours.has(path)) say(`refuses ${path}, which is required`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("members that are not honoured", () => {
  it.each([...services])("of %s are refused by name", async (name, service) => {
    const model = loadModel(name);
    const wrong: string[] = [];
    let sent = 0;
    for (const { name: operation, honours, refuses, defaults } of service.operations.values()) {
      const input = model.operation(operation)!.input;
      if (input === undefined) continue;
      const top = members(name, operation).filter(({ path }) => !path.includes("."));
      const unhonoured = top.filter(({ path }) => !honours.has(path) && path !== "DryRun");
      for (const path of [...unhonoured.map(({ path }) => path), ...refuses]) {
        if (defaults[path] === true) continue; // `false` is as good as nothing
        const value = inputWith(model, input, path.split("."), defaults[path]);
        const { status, notBuilt, body } = await call(server.port, model, operation, value);
        sent++;
        const what = `${name}.${operation}.${path}`;
        if (status !== 501 || notBuilt !== what) wrong.push(`${what}: ${status} ${notBuilt ?? body.slice(0, 300)}`);
      }
    }
    process.stderr.write(`${name}: ${sent} members that are not built were sent\n`);
    expect(wrong).toEqual([]);
  });
});

describe("operations that are not built", () => {
  it("are refused by name, as AWS's own client calls them and without a second try", async () => {
    const client = await javaScript(server.port, modelled, "000000000000");
    const wrong: string[] = [];
    const left: string[] = [];
    let sent = 0;
    for (const service of modelled) {
      const model = loadModel(service);
      for (const operation of model.operationNames()) {
        if (services.get(service)?.operations.has(operation) || bare.has(`${service}.${operation}`)) continue;
        const shape = model.operation(operation)!.input;
        const input = shape ? inputWith(model, shape, []) : {};
        if (client.refuses(service, operation) !== undefined) {
          if (/rest|cbor/.test(model.protocols[0]!)) left.push(`${service}.${operation}`);
          else if ((await call(server.port, model, operation, input)).notBuilt !== `${service}.${operation}`)
            wrong.push(`${service}.${operation}: not refused`);
          continue;
        }
        const { fault, failure } = await client.call(service, operation, input);
        sent++;
        if (!fault?.Message.includes(`${service}.${operation}`))
          wrong.push(`${service}.${operation}: ${JSON.stringify(fault ?? failure).slice(0, 300)}`);
      }
    }
    client.close();
    process.stderr.write(`${sent} operations that are not built were called; ${left.length} cannot be\n`);
    expect(left.filter((name) => !sameRequest.has(name))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it.each([...bare])("%s, whose refusal the client does not show, is refused by name too", async (what, send) => {
    expect(await send()).toMatchObject({ status: 501, notBuilt: what });
  });
});
