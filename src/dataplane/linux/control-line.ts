/** The lines of a control connection, for both of its ends. */
import type { Socket } from "node:net";

/** Characters that a line may have: a whole network can come in one. */
const longestLine = 256 * 1024 * 1024;

/** Gives each whole line to `take`. A connection whose line is too long, or makes `take` throw, is cut. */
export function readLines(socket: Socket, take: (line: string) => void): void {
  let held: string[] = [];
  let length = 0;
  socket.setEncoding("utf8").on("data", (piece: string) => {
    const lines = piece.split("\n");
    const rest = lines.pop()!;
    try {
      for (const [index, line] of lines.entries()) take(index === 0 ? held.join("") + line : line);
    } catch {
      socket.destroy();
    }
    if (lines.length > 0) [held, length] = [[], 0];
    held.push(rest);
    if ((length += rest.length) > longestLine) socket.destroy();
  });
}
