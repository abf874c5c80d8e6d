/** Answers of the server that go on line by line, for as long as they are read. */
import { CliError, messageOf } from "./http.ts";

/** The lines of an answer; ends quietly when the signal aborts, and when the connection is cut off. */
export async function* linesFrom(endpoint: string, path: string, signal: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(`${endpoint}/_fogbank/${path}`, { signal }).catch(() => undefined);
  if (!response) {
    if (signal.aborted) return;
    throw new CliError(`No Fogbank answers at ${endpoint}. Start one with 'fogbank up'.`);
  }
  if (!response.ok) throw new CliError(messageOf(await response.text()) ?? `The server answered ${response.status}.`);
  let held = "";
  try {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (held + piece).split("\n");
      held = lines.pop()!;
      yield* lines;
    }
  } catch {
    return;
  }
}
