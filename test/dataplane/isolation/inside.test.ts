/** The root of an instance that runs in the product: what it has, what it sees, and what it cannot reach. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kernel } from "../chaos/kernel.ts";
import { noInstances, scratch } from "../plane-server.ts";
import type { Scratch } from "../plane-server.ts";
import { Cell } from "./cell.ts";

const title = `the root of an instance${noInstances ? ` (not here: ${noInstances})` : ""}`;
const tag = Math.random().toString(36).slice(2);
const secret = `fogbank-secret-${tag}`;
const door = `fogbank-door-${tag}`;

/** An ordinary container's (docker's defaults), with NET_ADMIN for its own network, and without MKNOD. */
const capabilities =
  "cap_chown,cap_dac_override,cap_fowner,cap_fsetid,cap_kill,cap_setgid,cap_setuid,cap_setpcap,cap_net_bind_service," +
  "cap_net_admin,cap_net_raw,cap_sys_chroot,cap_audit_write,cap_setfcap";
const numbers = [0, 1, 3, 4, 5, 6, 7, 8, 10, 12, 13, 18, 29, 31];
const mask = numbers.reduce((sum, number) => sum | (1n << BigInt(number)), 0n);

describe.skipIf(noInstances !== undefined)(title, () => {
  let place: Scratch;
  const home = mkdtempSync(join(homedir(), ".fogbank-test-"));
  const elsewhere = mkdtempSync(join(tmpdir(), "fogbank-test-"));
  let cell: Cell;
  const does = (command: string): Promise<string> => cell.caged.guest.does(command);
  const tries = async (command: string): Promise<string> => {
    const { out, err } = await cell.caged.guest.run(command);
    return `${out}\n${err}`;
  };

  beforeAll(async () => {
    place = scratch();
    cell = await Cell.of(await place.start());
    for (const directory of [home, elsewhere, place.data])
      writeFileSync(join(directory, "credentials"), `[default]\naws_secret_access_key = ${secret}\n`);
    await cell.other.guest.does(`cd /root; echo ${secret} | tee credentials >/opt/credentials`);
  });
  afterAll(async () => {
    for (const directory of [home, elsewhere]) rmSync(directory, { recursive: true });
    await place?.remove();
  });

  it(`has ${numbers.length} capabilities, in every process: ${capabilities}`, async () => {
    const all = await does("cat /proc/[0-9]*/status | grep -E '^Cap(Prm|Eff|Bnd|Amb)'");
    for (const line of all.split("\n")) {
      const held = BigInt(`0x${line.split("\t")[1]}`);
      expect(held & ~mask, line).toBe(0n);
    }
    expect(await does("grep CapEff /proc/self/status")).toContain(mask.toString(16).padStart(16, "0"));
    expect(await does("cat /proc/[0-9]*/status | grep ^Seccomp: | sort -u")).toBe("Seccomp:\t2");
  });

  it("has the usual devices alone, and can make no other", async () => {
    const found = await does(
      "find / -xdev \\( -type b -o -type c \\) 2>/dev/null; find /dev -type b -o -type c | sort",
    );
    expect(found.split("\n").filter((path) => !path.startsWith("/dev/pts/"))).toEqual(
      ["full", "null", "random", "tty", "urandom", "zero"].map((name) => `/dev/${name}`),
    );
    for (const node of ["sda b 8 0", "mem c 1 1", "kmsg c 1 11", "tun c 10 200", "fuse c 10 229"])
      expect(await tries(`mknod /run/${node}`)).toMatch(/not permitted/i);
  });

  it("cannot write to /sys or to /proc/sys, but to the settings of its own network", async () => {
    const written = await does(
      "find /sys /proc/sys -xdev -type f -perm /222 ! -path '/proc/sys/net/*' 2>/dev/null | " +
        'while read -r f; do [ -w "$f" ] && echo "$f"; done | head; true',
    );
    expect(written).toBe("");
    expect(await tries("echo 1 >/proc/sys/kernel/panic; echo x >/proc/sys/fs/file-max")).toMatch(/read-only/i);
    expect(await does("echo 1 >/proc/sys/net/ipv4/ip_forward && cat /proc/sys/net/ipv4/ip_forward")).toBe("1");
    expect(await cell.other.guest.does("cat /proc/sys/net/ipv4/ip_forward")).toBe("0");
  });

  it("finds no secret of any user, nor the data directory, nor another instance's files", async () => {
    const places = [
      home,
      elsewhere,
      place.path,
      ...[".aws", ".ssh"].map((name) => join("/root", name)),
      "/var/lib/docker",
      "/etc/ssl/private",
    ];
    for (const path of places) expect(await tries(`ls -A ${path} 2>/dev/null`), path).toBe("\n");
    const roots = ["", "/proc/1/root", "/proc/self/root", "/proc/1/cwd", "/proc/self/cwd"];
    for (const root of roots)
      for (const path of [home, elsewhere, place.data])
        expect(await tries(`cat ${root}${path}/credentials`)).not.toContain(secret);
    expect(await does(`grep -rls ${secret} /etc /root /home /tmp /var /run /srv /opt /mnt /media /dev/shm; true`)).toBe(
      "",
    );
    const shadow = await does("cat /etc/shadow");
    const theirs = readFileSync("/etc/shadow", "utf8").match(/\$[0-9a-z]+\$[^:]+/g) ?? [];
    for (const hash of theirs) expect(shadow).not.toContain(hash);
    expect(await does("cat /proc/self/mountinfo")).not.toMatch(/\/home|master/);
  });

  it("sees no process but its own, and can trace or signal no other", async () => {
    const { warden } = await cell.server.plane();
    for (const pid of [process.pid, cell.server.process.pid, warden!]) {
      expect(await tries(`kill -0 ${pid} && echo there; cat /proc/${pid}/environ`)).not.toContain("there");
      expect(await tries(`ls /proc/${pid}/fd`)).not.toMatch(/^\d/);
    }
    expect(await does("ls -d /proc/[0-9]* | wc -l").then(Number)).toBeLessThan(30);
  });

  it("reaches neither the machine's loopback, nor its abstract sockets, nor the API, nor the warden", async () => {
    const server = createServer((socket) => socket.end(secret)).listen(0, "127.0.0.1");
    const abstract = createServer((socket) => socket.end(secret)).listen(`\0${door}`);
    await new Promise((ready) => server.once("listening", ready));
    const doors = [(server.address() as AddressInfo).port, cell.server.process.port];
    const kernel = new Kernel(await cell.server.plane());
    const addresses = ["127.0.0.1", "[::1]", "localhost", "169.254.169.254", "198.18.0.2", "198.18.0.3", "169.254.0.2"];
    for (const port of doors)
      for (const host of addresses) {
        const said = await tries(`curl -s --max-time 0.3 http://${host}:${port}/_fogbank/health -w '%{http_code}'`);
        expect(said.trim(), `${host}:${port}`).toBe("000");
      }
    expect(await tries(`timeout 1 socat - ABSTRACT-CONNECT:${door}`)).not.toContain(secret);
    expect(await tries(`timeout 1 socat - UNIX-CONNECT:${kernel.state}/warden.sock`)).toMatch(/No such file/);
    expect(await does("find / -xdev -type s 2>/dev/null; find /run /tmp /dev -type s")).toBe("");
    server.close();
    abstract.close();
  });

  it.each([
    ["unshare -Ur true", /not permitted/],
    ["unshare -Urm mount -t tmpfs x /mnt", /not permitted/],
    ["unshare -m true", /not permitted/],
    ["unshare -n true", /not permitted/],
    ["su ec2-user -c 'unshare -Ur id'", /not permitted/],
    ["mount -t proc proc /mnt", /denied|not permitted/],
    ["mount --bind / /mnt", /denied|not permitted/],
    ["umount -l /proc/sys", /denied|not permitted|superuser/],
    ["chroot /proc/1/root ls /proc/1/root/home/../../sandboxes", /No such file/],
    ["nsenter -t 1 -m -u -i -n -p true && unshare -m true", /not permitted/],
    ["setpriv --inh-caps +sys_admin --ambient-caps +sys_admin true", /./],
    ["capsh --addamb=cap_sys_admin -- -c true", /./],
    ["ip netns add other", /not permitted|denied|failed/i],
    ["ip link set eth0 netns 1 && ip link show eth0 && unshare -m true", /./],
  ])("%s leads nowhere", async (command, why) => {
    const { status, err } = await cell.caged.guest.run(command);
    expect(status).not.toBe(0);
    expect(err).toMatch(why);
  });
});
