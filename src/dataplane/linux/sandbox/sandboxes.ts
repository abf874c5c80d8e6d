/** Instances as sandboxes: starts, ends, asks and enters them; those of an earlier warden are found again and go on. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { rmSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { subjectHash } from "../../../engines/pki/subject-hash.ts";
import type { InstanceSpec } from "../../../specs/instance.ts";
import type { InstanceCheck } from "../protocol.ts";
import { planBoot } from "./boot-plan.ts";
import { openPipe } from "../native/spawn.ts";
import { consoleIn, ConsoleTape, keepConsole, readConsole } from "./console.ts";
import { execute } from "./execution.ts";
import type { ExecRequest, Execution } from "./execution.ts";
import { Images, loadLayers } from "./image.ts";
import { hasInterfacesUp, readBeginning } from "./interfaces.ts";
import { Lanes } from "./lane.ts";
import { closeDoors, enterWithDescendants, Limits } from "./limits.ts";
import { endsWithin, findLife, forgetLife, Held, lifeOf, loadLife, saveLife } from "./life.ts";
import type { Overlay } from "./order.ts";
import { makeTools } from "./tools.ts";
import type { Tools } from "./tools.ts";

/** How an instance's init came to its end by itself. */
type EndedHow = "poweroff" | "reboot" | "died";

/** What a warden gives its sandboxes. */
interface SandboxSettings {
  /** For disks, consoles and images; on a file system that can carry overlays. */
  readonly directory: string;
  /** Six hexadecimal digits that tell this Fogbank from others. */
  readonly tag: string;
  readonly mode: "root" | "rootless";
  readonly onEnded: (instance: string, how: EndedHow) => void;
}

interface Running {
  readonly init: Held;
  readonly tape: ConsoleTape;
  /** Its end was asked for by the warden. */
  wanted: boolean;
}

const searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** A process in an uninterruptible wait of the kernel's ends only after it. */
const killPatienceMs = 30_000;
/** Of the file that a guest's way to end is written to. */
const longestWord = 16;
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The sandboxes of one warden. */
export class Sandboxes {
  readonly #settings: SandboxSettings;
  readonly #lanes: Lanes;
  readonly #running = new Map<string, Running>();
  readonly #limits: Limits;
  readonly #images: Images;
  /** Each sandbox mounts its root here, in a mount namespace of its own. */
  readonly #mountPlace: string;
  /** Consoles of instances that are gone. */
  readonly #pastConsoles: string;
  readonly #starting = new Set<string>();
  #made: Tools | undefined;

  constructor(settings: SandboxSettings) {
    this.#settings = settings;
    this.#lanes = new Lanes({ mode: settings.mode });
    this.#limits = new Limits(settings.tag);
    this.#images = new Images(settings.directory, settings.mode === "rootless");
    this.#mountPlace = join(settings.directory, "root");
    this.#pastConsoles = join(settings.directory, "consoles");
    for (const path of [join(settings.directory, "instances"), this.#mountPlace])
      mkdirSync(path, { recursive: true, mode: 0o700 });
  }

  /** Takes over the sandboxes that an earlier warden left, and tells of those that ended meanwhile. */
  adopt(): void {
    for (const id of readdirSync(join(this.#settings.directory, "instances"))) {
      const life = loadLife(this.#file(id, "life"));
      if (!life || this.#running.has(id)) continue;
      const init = findLife(life);
      if (init) this.#watch(id, init, new ConsoleTape(this.#place(id)));
      else {
        forgetLife(this.#file(id, "life"));
        this.#limits.forget(id);
        this.#settings.onEnded(id, this.#howEnded(id));
      }
    }
  }

  /** Every instance that has a disk here, and whether it runs. */
  list(): { readonly id: string; readonly running: boolean }[] {
    const ids = readdirSync(join(this.#settings.directory, "instances"));
    return ids.map((id) => ({ id, running: this.#running.get(id)?.init.running ?? false }));
  }

  /**
   * Makes the instance's root where there is none and starts it in the network namespace of this path. Throws for
   * people when
   * the image cannot be had, the machine cannot do it, or it runs already.
   */
  async start(spec: InstanceSpec, network: string): Promise<void> {
    if (!namePattern.test(spec.id)) throw new Error(`${spec.id} is no name for an instance`);
    if (this.#running.has(spec.id)) throw new Error(`${spec.id} runs already`);
    if (this.#starting.has(spec.id)) throw new Error(`${spec.id} is being started already`);
    this.#starting.add(spec.id);
    try {
      await this.#start(spec, network);
    } finally {
      this.#starting.delete(spec.id);
    }
  }

  async #start(spec: InstanceSpec, network: string): Promise<void> {
    const tools = (this.#made ??= makeTools(this.#settings.directory));
    const first = !existsSync(this.#file(spec.id, "begun"));
    const plan = planBoot(spec, { first, rootless: this.#settings.mode === "rootless" });
    const place = this.#place(spec.id);
    const overlays = await this.#makeDisk(spec, tools);
    writeFileSync(join(place, "end"), "");
    const tape = new ConsoleTape(place);
    const leave = openPipe();
    this.#limits.prepare(spec.id, spec);
    const doors = this.#limits.openDoors(spec.id);
    const opened = [leave.from, tape.openWriter(), openSync(network, "r")] as const;
    try {
      const { pid, notes } = await this.#lanes.do({
        does: "start",
        root: this.#mountPlace,
        overlays,
        hostname: plan.hostname,
        domain: plan.domain,
        network: opened[2],
        tools: tools.directory,
        end: join(place, "end"),
        written: plan.written,
        trusted: (spec.trusted ?? []).map((pem) => ({ pem, hash: subjectHash(pem) })),
        init: ["/run/fogbank/init", "--", "/bin/sh", "/run/fogbank/boot"],
        env: [`PATH=${searchPath}`, "HOME=/", "TERM=linux"],
        leave: opened[0],
        console: opened[1],
        doors,
      });
      enterWithDescendants(doors, pid);
      const init = new Held(pid);
      saveLife(this.#file(spec.id, "life"), lifeOf(pid));
      for (const note of notes ?? []) tape.say(note);
      this.#watch(spec.id, init, tape);
      if (first) writeFileSync(this.#file(spec.id, "begun"), "");
      writeSync(leave.to, "go\n");
    } catch (error) {
      tape.close();
      throw error;
    } finally {
      for (const fd of [...opened, leave.to, ...doors]) closeSync(fd);
    }
  }

  /**
   * Asks the instance's processes to end, ends them by force after `patienceMs`; the disk stays. An absent one is
   * fine.
   */
  async stop(id: string, patienceMs: number): Promise<void> {
    const running = this.#running.get(id);
    if (!running) return;
    running.wanted = true;
    if (patienceMs > 0) {
      running.init.signal(constants.signals.SIGTERM);
      if (await endsWithin(running.init, patienceMs)) return;
    }
    running.init.signal(constants.signals.SIGKILL);
    if (!(await endsWithin(running.init, killPatienceMs))) throw new Error(`${id} does not end although it was killed`);
  }

  /**
   * Ends the instance by force and forgets its disk; its console can be read for an hour where that is to be kept. An
   * absent one is fine.
   */
  async remove(id: string, console: "keep" | "forget" = "forget"): Promise<void> {
    if (!namePattern.test(id)) throw new Error(`${id} is no name for an instance`);
    await this.stop(id, 0);
    if (console === "keep") keepConsole(this.#place(id), this.#pastConsoles, id);
    await rm(this.#place(id), { recursive: true, force: true, maxRetries: 3 });
  }

  /** The last 64 KiB of the instance's console and when it last grew, in milliseconds since 1970. */
  console(id: string): { readonly text: string; readonly at: number } {
    if (!namePattern.test(id)) throw new Error(`${id} is no name for an instance`);
    this.#running.get(id)?.tape.drain();
    const path = consoleIn(this.#place(id));
    return readConsole(existsSync(path) ? path : join(this.#pastConsoles, id));
  }

  /** Whether its init runs, and whether the interfaces that it has are up. */
  check(id: string): InstanceCheck {
    const running = this.#running.get(id);
    if (!running?.init.running) return { running: false, reachable: false };
    return { running: true, reachable: hasInterfacesUp(running.init.pid) };
  }

  /** Runs a program in a running instance. */
  async exec(request: ExecRequest): Promise<Execution> {
    const running = this.#running.get(request.instance);
    if (!running?.init.running) throw new Error(`${request.instance} does not run`);
    const doors = this.#limits.openDoors(request.instance);
    try {
      return await execute({ lanes: this.#lanes, init: running.init, doors }, request);
    } finally {
      closeDoors(doors);
    }
  }

  /** Controllers that limit instances on this machine: some of `cpu`, `memory`, `pids`, or none. */
  get controllers(): readonly string[] {
    return this.#limits.controllers;
  }

  /** The process number of a running instance's init, as the machine sees it. */
  pidOf(id: string): number | undefined {
    return this.#running.get(id)?.init.pid;
  }

  /** Looks after the sandboxes no longer; they go on. */
  async close(): Promise<void> {
    for (const { init, tape } of this.#running.values()) {
      init.release();
      tape.close();
    }
    this.#running.clear();
    await this.#lanes.close();
  }

  /** Ends every sandbox, whose disks stay. */
  async halt(patienceMs: number): Promise<void> {
    await Promise.all(this.list().map(({ id }) => this.stop(id, patienceMs)));
    await this.close();
    this.#limits.close();
  }

  /** Ends and forgets every sandbox, and what was made for them. */
  async destroy(): Promise<void> {
    await Promise.all(this.list().map(({ id }) => this.remove(id)));
    await this.close();
    this.#limits.close();
    rmSync(this.#settings.directory, { recursive: true, force: true });
  }

  /** Makes the writable parts of a disk where they are missing, over the image that the disk began with. */
  async #makeDisk({ id, image, user }: InstanceSpec, tools: Tools): Promise<Overlay[]> {
    const saved = image.is === "host" ? undefined : loadLayers(this.#file(id, "layers"));
    const layers = saved ?? (await this.#images.layersOf({ image, user }, tools));
    mkdirSync(this.#place(id), { recursive: true, mode: 0o700 });
    if (image.is !== "host") writeFileSync(this.#file(id, "layers"), JSON.stringify(layers));
    return layers.map(({ at, lower }) => {
      const part = at === "" ? "root" : at.slice(1);
      const [upper, work] = [this.#file(id, `disk-${part}`), this.#file(id, `work-${part}`)];
      for (const path of [upper, work]) if (!existsSync(path)) mkdirSync(path, { mode: 0o755 });
      return { at, lower, upper, work };
    });
  }

  #watch(id: string, init: Held, tape: ConsoleTape): void {
    const running: Running = { init, tape, wanted: false };
    this.#running.set(id, running);
    void this.#forgetAtEnd(id, running);
  }

  async #forgetAtEnd(id: string, running: Running): Promise<void> {
    await running.init.ended;
    this.#running.delete(id);
    running.tape.close();
    this.#limits.forget(id);
    forgetLife(this.#file(id, "life"));
    if (!running.wanted) this.#settings.onEnded(id, this.#howEnded(id));
  }

  #howEnded(id: string): EndedHow {
    const path = this.#file(id, "end");
    const word = readBeginning(path, longestWord).trim();
    if (statSync(path).size > longestWord) truncateSync(path);
    return word === "poweroff" || word === "reboot" ? word : "died";
  }

  #place(id: string): string {
    return join(this.#settings.directory, "instances", id);
  }

  #file(id: string, name: string): string {
    return join(this.#place(id), name);
  }
}
