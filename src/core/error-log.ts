/** Where the server tells of what goes wrong inside it. */

/** Takes errors with what they concern. */
export interface ErrorLog {
  readonly error: (fields: object, message: string) => void;
}

/** Writes each error as a line on stderr: the message, and the fields as JSON with errors' stacks. */
export const stderrLog: ErrorLog = {
  error: (fields, message) => {
    const text = JSON.stringify(fields, (_, value: unknown) => (value instanceof Error ? value.stack : value));
    process.stderr.write(`${message} ${text}\n`);
  },
};
