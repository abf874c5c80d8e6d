/** Ports: how operations ask something that is not in the tables, of whoever provides it. */
import { assert } from "./assert.ts";

/** What a service asks for, declared by that service. `T` is the interface of the provider. */
export interface Port<T> {
  readonly name: string;
  /** Never there; carries the type. */
  readonly provider?: T;
}

/** Declares a port; `name` is unique: `ec2.console`. */
export function port<T>(name: string): Port<T> {
  return { name };
}

/** Who provides what, filled by the composition root. */
export class Ports {
  readonly #providers = new Map<string, unknown>();

  /** Provides a port, once. */
  provide<T>(of: Port<T>, provider: T): void {
    assert(!this.#providers.has(of.name), `${of.name} is provided already`);
    this.#providers.set(of.name, provider);
  }

  /** The provider of a port; nothing where nobody provides it. */
  find<T>(of: Port<T>): T | undefined {
    return this.#providers.get(of.name) as T | undefined;
  }
}
