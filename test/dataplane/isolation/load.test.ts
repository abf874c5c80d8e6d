/** An instance takes all it can get of processes, memory, console and commands; server and neighbour do not suffer. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Guest } from "../../../scenarios/guest.ts";
import { sample } from "../../proof.ts";
import { Kernel } from "../chaos/kernel.ts";
import { noInstances } from "../plane-server.ts";
import { Cell } from "./cell.ts";

const title = `an instance that takes all it can get${noInstances ? ` (not here: ${noInstances})` : ""}`;
/** How long a call of the API may take meanwhile, in milliseconds: tests of other files run beside it. */
const patienceMs = 3_000;
const processes = sample(40_000, 1_500);
const commands = sample(400, 60);
const hasGroups = existsSync("/sys/fs/cgroup/pids/tasks") || existsSync("/sys/fs/cgroup/cgroup.controllers");

describe.skipIf(noInstances !== undefined)(title, () => {
  let cell: Cell;
  let state: string;
  beforeAll(async () => {
    cell = await Cell.open();
    state = new Kernel(await cell.server.plane()).state;
  });
  afterAll(() => cell?.server.process.stop());

  /** The API answers, and the neighbour runs commands. */
  async function isWell(): Promise<void> {
    const began = performance.now();
    await cell.server.stateOf(cell.other.id);
    expect(await cell.other.guest.does("echo well")).toBe("well");
    expect(performance.now() - began).toBeLessThan(patienceMs);
  }

  const descriptors = async (): Promise<number[]> =>
    [cell.server.process.pid, (await cell.server.plane()).warden!].map((pid) => readdirSync(`/proc/${pid}/fd`).length);

  it.skipIf(!hasGroups)("many processes stay within its own limit, and end with it", async () => {
    const [bomber = ""] = await cell.server.launch();
    const guest = new Guest(bomber, cell.server.process.endpoint, { instance: bomber });
    const bomb = `for n in $(seq ${processes}); do sleep 100 & done 2>/dev/null`;
    await guest.begins(bomb);
    await guest.until("[ $(ls -d /proc/[0-9]* | wc -l) -gt 500 ]");
    for (let look = 0; look < 5; look++) await isWell();
    await cell.server.ec2.terminateInstances({ InstanceIds: [bomber] });
    await cell.server.settle();
    expect(await cell.server.stateOf(bomber)).toBe("terminated");
    await isWell();
  });

  it.skipIf(!hasGroups)("memory beyond its own ends its processes, and nobody else's", async () => {
    const take = "python3 -c 'a = [bytearray(1 << 24) for n in range(200)]; print(len(a))'";
    const { status, out } = await cell.caged.guest.run(take);
    expect([status === 0, out]).toEqual([false, ""]);
    await isWell();
    expect(await cell.server.stateOf(cell.caged.id)).toBe("running");
  });

  it("what it mounts as memory of its own is bounded", async () => {
    for (const place of ["/dev/shm", "/run"]) {
      const { status } = await cell.caged.guest.run(`head -c 200000000 /dev/zero >${place}/big`);
      expect(status, place).not.toBe(0);
      await cell.caged.guest.does(`rm -f ${place}/big`);
    }
  });

  it("a flooded console keeps its end, and takes no more room than that", async () => {
    await cell.caged.guest.run("timeout 2 sh -c 'yes a line of the flood >/dev/console'; echo the end >/dev/console");
    await isWell();
    const said = (): Promise<string> =>
      cell.server.admin<{ text: string }>("GET", `console?instance=${cell.caged.id}`).then(({ text }) => text);
    await expect.poll(said, { timeout: 10_000 }).toContain("the end");
    expect((await said()).length).toBeLessThanOrEqual(64 * 1024);
    const place = join(state, "sandboxes", "instances", cell.caged.id);
    const files = readdirSync(place).filter((name) => name.startsWith("console"));
    expect(files).not.toEqual([]);
    expect(files.reduce((sum, name) => sum + statSync(join(place, name)).size, 0)).toBeLessThan(1024 * 1024);
  });

  it(`${commands} commands at once all run, and leave no descriptor`, async () => {
    const before = await descriptors();
    const all = Array.from({ length: commands }, (_, number) => cell.caged.guest.does(`sleep 0.2; echo ${number}`));
    await isWell();
    expect(await Promise.all(all)).toEqual(all.map((_, number) => String(number)));
    await expect
      .poll(async () => (await descriptors()).map((count, index) => count - before[index]! < 8), { timeout: 10_000 })
      .toEqual([true, true]);
  });

  it("a command that says very much is taken as fast as it is read, not into memory", async () => {
    const { warden } = await cell.server.plane();
    const resident = (): number[] =>
      [cell.server.process.pid, warden!].map((pid) => {
        const status = readFileSync(`/proc/${pid}/status`, "utf8");
        return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
      });
    const before = resident();
    const many = await cell.caged.guest.does("head -c 300000000 /dev/zero | tr '\\0' x | wc -c");
    expect(many).toBe("300000000");
    const { out } = await cell.caged.guest.run("head -c 50000000 /dev/zero | tr '\\0' x");
    expect(out).toHaveLength(50_000_000);
    for (const [index, now] of resident().entries()) expect(now - before[index]!).toBeLessThan(120);
  });
});
