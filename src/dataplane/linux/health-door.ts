/** Health checks inside the private networks: from the nodes of load balancers, while their targets are in use. */
import { Socket } from "node:net";
import { derivation } from "../../core/derive.ts";
import type { Derivation } from "../../core/derive.ts";
import { Fault } from "../../core/fault.ts";
import { Checker } from "../../engines/health/checker.ts";
import type { HealthCheckSpec } from "../../specs/network.ts";
import type { PlaneParts } from "../plane.ts";
import { balancerSpace } from "./compile/balancer.ts";
import type { SocketRequest } from "./protocol.ts";

/** What the checks need. */
export interface HealthDoorParts extends Pick<PlaneParts, "cloud" | "wanted"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the nodes that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** Keeps the checks in step with the targets. */
export class HealthDoor {
  readonly #parts: HealthDoorParts;
  readonly #checks: Derivation<readonly HealthCheckSpec[]>;
  readonly #checker: Checker;
  #unwatch: () => void = () => undefined;
  #open = false;
  #working: Promise<void> = Promise.resolve();

  constructor(parts: HealthDoorParts) {
    this.#parts = parts;
    this.#checks = derivation("plane.checks", (read) => parts.wanted.network(read).checks());
    this.#checker = new Checker({
      dial: (check, signal) => this.#dial(check, signal),
      found: (target, verdict) => parts.wanted.healthFound(target, verdict),
    });
  }

  /** Begins to check; does nothing when it checks already. */
  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#watch();
  }

  /** Settles with the first verdict about a target. Throws a `Fault` for a bad one. */
  async first(target: string, signal: AbortSignal): Promise<void> {
    await this.#working;
    const verdict = await this.#checker.first(target, signal);
    if (verdict?.state === "unhealthy") throw new Fault(verdict.reason, verdict.description);
  }

  close(): void {
    this.#open = false;
    this.#unwatch();
    this.#checker.close();
  }

  #watch(): void {
    if (!this.#open) return;
    const { derivations } = this.#parts.cloud;
    this.#unwatch = derivations.watch(this.#checks, "", () => queueMicrotask(() => this.#watch()));
    const before = this.#working;
    this.#working = (async () => {
      await before;
      await this.#parts.networkSettled();
      if (this.#open) this.#checker.set(derivations.value(this.#checks, ""));
    })();
  }

  async #dial({ node, address, port }: HealthCheckSpec, signal: AbortSignal): Promise<Socket> {
    const family = address.includes(":") ? 6 : 4;
    const fd = await this.#parts.openSocket({ namespace: balancerSpace(node), type: "tcp", family });
    const socket = new Socket({ fd, readable: true, writable: true });
    return new Promise((resolve, reject) => {
      const give = (error: Error): void => {
        socket.destroy();
        reject(error);
      };
      signal.addEventListener("abort", () => give(new Error("timed out")), { once: true });
      socket.on("error", give);
      socket.connect({ host: address, port }, () => resolve(socket));
    });
  }
}
