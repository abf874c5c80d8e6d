/** How the command talks to a server: its admin API over HTTP. */
import type { Command } from "commander";

/** What went wrong, said to the user without a stack; the command ends with status 2. */
export class CliError extends Error {}

/** The server that the command was pointed at. */
export function endpointOf(command: Command): string {
  const { endpoint } = command.optsWithGlobals<{ endpoint: string }>();
  return endpoint.replace(/\/+$/, "");
}

/** Calls the admin API. Throws `CliError` when there is no server or it refuses. */
export async function admin(
  endpoint: string,
  method: string,
  path: string,
  { body, patienceMs }: { readonly body?: string | Blob; readonly patienceMs?: number } = {},
): Promise<Response> {
  let response: Response;
  const signal = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
  try {
    response = await fetch(`${endpoint}/_fogbank/${path}`, { method, body, signal });
  } catch {
    throw new CliError(`No Fogbank answers at ${endpoint}. Start one with 'fogbank up'.`);
  }
  if (response.ok) return response;
  const text = await response.text();
  throw new CliError(messageOf(text) ?? `The server answered ${response.status}.`);
}

/** Calls the admin API and reads its JSON. */
export async function adminJson<T>(
  endpoint: string,
  method: string,
  path: string,
  body?: object,
  patienceMs?: number,
): Promise<T> {
  const response = await admin(endpoint, method, path, { body: body && JSON.stringify(body), patienceMs });
  try {
    return (await response.json()) as T;
  } catch {
    throw new CliError(`What answers at ${endpoint} is no Fogbank.`);
  }
}

/** The sentence of a refusal of the admin API, where the body is one. */
export function messageOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { message?: string }).message;
  } catch {
    return undefined;
  }
}
