/** A warden tells what rules refuse, to several listeners at once, and reads nothing when nobody listens. */
import { connect } from "node:net";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channels, protocolVersion } from "../protocol.ts";
import type { RefusedPacket, StreamRequest } from "../protocol.ts";
import type { Item } from "../state.ts";
import { readFrames, sendControl } from "../stream.ts";
import { smallNetwork, Trial, until, whyNoWarden } from "./trial.ts";

/** One stream of refusals. */
interface Listener {
  readonly heard: RefusedPacket[];
  readonly socket: Socket;
  readonly over: Promise<void>;
}

describe.skipIf(whyNoWarden !== undefined).each([{ rootless: false }, { rootless: true }])(
  "refusals of a warden, rootless: $rootless",
  ({ rootless }) => {
    let trial: Trial;
    beforeAll(async () => {
      trial = await Trial.start({ rootless });
      await trial.apply({ source: "a", items: network("vpc-a") }, { source: "b", items: network("vpc-b") });
    });
    afterAll(() => trial.clear());

    const ping = (of: string, to = "10.0.0.9", ...more: string[]) =>
      trial.inside(`i-${of}-0`, "ping", "-c1", "-W0.1", ...more, to);
    const descriptors = async () => (await trial.ask("status", {})).descriptors;

    async function listen(router?: string): Promise<Listener> {
      const request: StreamRequest = { does: "refusals", ...(router !== undefined && { router }) };
      const socket = connect(trial.socket);
      socket.write(`${JSON.stringify({ kind: "stream", version: protocolVersion, request })}\n`);
      const heard: RefusedPacket[] = [];
      const begun = Promise.withResolvers<void>();
      let text = "";
      const over = (async () => {
        for await (const { channel, bytes } of readFrames(socket)) {
          if (channel !== channels.output) continue;
          begun.resolve();
          text += Buffer.from(bytes).toString();
          const lines = text.split("\n");
          text = lines.pop()!;
          heard.push(...lines.filter(Boolean).map((line) => JSON.parse(line) as RefusedPacket));
        }
      })();
      await begun.promise;
      return { heard, socket, over };
    }

    async function end({ socket, over }: Listener): Promise<void> {
      sendControl(socket, { tell: "end-of-input" });
      await over;
      socket.destroy();
    }

    it("come with station, rule or code, links and header; each listener gets those of its router", async () => {
      const before = await descriptors();
      const [all, one, other] = [await listen(), await listen("vpc-a"), await listen("vpc-none")];
      ping("a");
      ping("b", "10.0.0.8");
      await until(() => all.heard.length === 2);
      expect(one.heard).toEqual(all.heard.filter(({ namespace }) => namespace === "vpc-a"));
      expect(one.heard[0]).toMatchObject({
        namespace: "vpc-a",
        station: "entries-in/acl-1",
        rule: "100",
        incoming: "p0",
        packet: { protocol: "icmp", source: "10.0.0.0", destination: "10.0.0.9", icmp: { type: 8, code: 0 } },
        lost: 0,
      });
      expect(all.heard.find(({ namespace }) => namespace === "vpc-b")).toMatchObject({
        station: "local/vpc-1",
        code: "X_ADDRESS_NOT_HELD",
      });
      expect(other.heard).toEqual([]);
      for (const each of [all, one, other]) await end(each);
      await until(async () => (await descriptors()) <= before);
    });

    it("are heard in a namespace that comes, or comes back, while somebody listens", async () => {
      const all = await listen();
      await trial.apply({ source: "c", items: network("vpc-c") });
      await sleep(400);
      ping("c");
      await until(() => all.heard.some(({ namespace }) => namespace === "vpc-c"));
      await trial.apply({ source: "c", items: [] });
      await trial.apply({ source: "c", items: network("vpc-c") });
      all.heard.length = 0;
      await sleep(400);
      ping("c");
      await until(() => all.heard.length > 0);
      await end(all);
    });

    it("are counted where they come faster than they are told", async () => {
      const one = await listen("vpc-a");
      const before = Date.now();
      const said = ping("a", "10.0.0.9", "-f", "-c20000", "-q", "-w3");
      const sent = Number(/^(\d+) packets transmitted/m.exec(said)![1]);
      const tookMs = Date.now() - before;
      await sleep(1_000);
      ping("a");
      await until(
        () => one.heard.length > 1 && one.heard.reduce((sum, { lost }) => sum + lost + 1, 0) >= sent + 1,
        5_000,
      );
      expect(one.heard.reduce((sum, { lost }) => sum + lost + 1, 0)).toBe(sent + 1);
      expect(one.heard.length).toBeLessThan(5_000 + tookMs * 10);
      await end(one);
    });
  },
);

/** A router that refuses what goes to two addresses. */
function network(router: string): Item[] {
  return [
    ...smallNetwork(router, 1),
    {
      is: "chain",
      namespace: router,
      family: "inet",
      name: "refuse",
      hook: "type filter hook prerouting priority -10; policy accept;",
      rules: [
        { text: "ip daddr 10.0.0.9 drop", comment: "entries-in/acl-1 100" },
        { text: "ip daddr 10.0.0.8 drop", comment: "local/vpc-1 X_ADDRESS_NOT_HELD" },
      ],
    },
  ];
}
