/** Flows that end between two questions, with what they counted: the kernel tells when it forgets them. */
import { FlowEndings } from "../native/conntrack.ts";
import type { Flow } from "../native/conntrack-message.ts";
import { watchReadable } from "../native/poll.ts";
import type { Watch } from "../native/poll.ts";
import type { Space } from "./space.ts";

/** Flows that wait for a question; further ones are lost. */
const mostWaiting = 20_000;
/** Who has not been asked for so long, in milliseconds, hears no more: a server that went away. */
const patienceMs = 120_000;

interface Hearing {
  readonly space: Space;
  readonly endings: FlowEndings;
  readonly watch: Watch;
  flows: Flow[];
}

/** Hears of some namespaces. */
export class EndedFlows {
  readonly #hearing = new Map<string, Hearing>();
  #askedAt = 0;

  /** Hears of these namespaces, and of no others any more. */
  keep(spaces: readonly Space[]): void {
    this.#askedAt = performance.now();
    const wanted = new Map(spaces.map((space) => [space.name, space]));
    for (const [name, hearing] of this.#hearing) if (wanted.get(name) !== hearing.space) this.#close(name, hearing);
    for (const space of spaces) if (!this.#hearing.has(space.name)) this.#open(space);
  }

  /** Those that ended since the last question. */
  take(space: Space): readonly Flow[] {
    const hearing = this.#hearing.get(space.name);
    if (!hearing) return [];
    this.#read(space.name, hearing);
    const { flows } = hearing;
    hearing.flows = [];
    return flows;
  }

  #open(space: Space): void {
    const endings = FlowEndings.open(space.fd);
    const watch = watchReadable(endings.fd, () => this.#read(space.name, hearing));
    const hearing: Hearing = { space, endings, watch, flows: [] };
    this.#hearing.set(space.name, hearing);
  }

  #read(name: string, hearing: Hearing): void {
    if (performance.now() - this.#askedAt > patienceMs) return this.#close(name, hearing);
    try {
      for (let some = hearing.endings.read(); some; some = hearing.endings.read()) {
        const room = mostWaiting - hearing.flows.length;
        hearing.flows.push(...some.slice(0, room));
      }
    } catch {
      this.#close(name, hearing);
    }
  }

  #close(name: string, { watch, endings }: Hearing): void {
    watch.close();
    endings.close();
    this.#hearing.delete(name);
  }
}
