/** SCN-017 A bastion as the only entry for administration: `ssh -J` through it, and its log of logins. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import { defaultRoute, group, instance, listed, subnet, tcpFrom, tcpFromGroup, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { letsIn, together } from "./talk.ts";

const administrator = "198.51.100.17";
const stranger = "203.0.113.17";
/** What sshd tells the system's log goes to a file, as syslog would write it. */
const authLog = `#!/bin/sh
setsid socat -u UNIX-RECV:/dev/log,mode=666 OPEN:/var/log/auth.log,creat,append </dev/null >/dev/null 2>&1 &
`;
const config = `StrictHostKeyChecking accept-new
ConnectTimeout 2
BatchMode yes
User ec2-user`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-017",
  title: "Bastion as only admin entry",
  build: [
    ...vpcWithGateway("bastion", "10.17.0.0/16"),
    ...subnet("entry", "10.17.0.0/24", "eu-west-1a"),
    ...subnet("data", "10.17.1.0/24", "eu-west-1a"),
    defaultRoute("entry", { GatewayId: "$igw" }),
    ...group("bastion-group", tcpFrom(`${administrator}/32`, 22)),
    ...group("data-group", tcpFromGroup("bastion-group", 22)),
    ...group("other-group"),
    { call: "CreateKeyPair", input: { KeyName: "scn-017", KeyType: "ed25519" }, keep: { key: "KeyMaterial" } },
    ...instance("bastion", "entry", "bastion-group", true, { KeyName: "scn-017", UserData: authLog }),
    ...instance("database", "data", "data-group", false, { KeyName: "scn-017", UserData: authLog }),
    ...instance("other", "data", "other-group"),
  ],
  read: [
    listed("DescribeSecurityGroups", "SecurityGroups", 4),
    { call: "DescribeKeyPairs", input: { KeyNames: ["scn-017"] }, list: "KeyPairs", count: 1 },
  ],
  async prove(network) {
    await network.arrives(administrator, "$bastion", "tcp/22");
    await network.arrives("$bastion", "$database", "tcp/22");
    await network.fails(stranger, "$bastion", "tcp/22", "ENI_SG_RULES_MISMATCH");
    await network.fails("$other", "$database", "tcp/22", "ENI_SG_RULES_MISMATCH");
    assert(!(await network.trace(administrator, "$database", "tcp/22")).arrives, "the internet reaches the database");
  },
  async packets(network) {
    const [bastion, database, other] = [network.at("bastion"), network.at("database"), network.at("other")];
    const desk = await network.host("scn-017-desk", administrator);
    const cafe = await network.host("scn-017-cafe", stranger);
    const [front, inner] = [network.name("bastion-public"), network.name("database-ip")];
    for (const place of [desk, cafe, other])
      await place.does(
        `mkdir -p -m 700 ~/.ssh && cd ~/.ssh && echo '${config}' >config && umask 077 && ` +
          `echo '${network.name("key").trim()}' >id_ed25519`,
      );
    await together(letsIn(bastion), letsIn(database));
    await together(...[bastion, database].map((each) => each.until("[ -S /dev/log ]")));
    const login = (from: Guest, target: string): Promise<{ status: number; out: string; err: string }> =>
      from.run(`ssh ${target} 'echo "$SSH_CONNECTION"'`);
    const there = await login(desk, `-J ${front} ${inner}`);
    assert.equal(there.status, 0, `BST-01 BST-06 an administrator comes in by the bastion: ${there.err}`);
    assert(there.out.startsWith(`${network.name("bastion-ip")} `) && there.out.endsWith(`${inner} 22`), there.out);
    const logged = await bastion.run(
      `grep -q 'Accepted publickey for ec2-user from ${administrator}' /var/log/auth.log`,
    );
    assert.equal(logged.status, 0, "BST-03 the bastion logs who comes in");
    await database.does(
      `grep -q 'Accepted publickey for ec2-user from ${network.name("bastion-ip")}' /var/log/auth.log`,
    );
    const timesOut = async (from: Guest, target: string): Promise<void> => {
      const { status, err } = await login(from, target);
      const timedOut = status === 255 && err.includes("timed out");
      assert(timedOut, `BST-02 the bastion admits known addresses only: ${from.name} to ${target}: ${status} ${err}`);
    };
    await together(
      timesOut(desk, inner),
      timesOut(other, inner),
      timesOut(cafe, front),
      timesOut(cafe, `-J ${front} ${inner}`),
    );
    await network.proven(stranger, "$bastion", "tcp/22");
  },
};

if (import.meta.main) await runAlone(scenario);
