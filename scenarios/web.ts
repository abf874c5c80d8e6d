/** A little web server for guests: it answers with who asks, as it sees them, and writes that into a log. */
import type { Guest } from "./guest.ts";

/** Where it keeps its log: a line for each request, the client's address first. */
export const webLog = "/var/log/web.log";

const program = `import http.server, socket, socketserver, sys
name, *ports = sys.argv[1:]
log = open("${webLog}", "a")
class Web(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        peer = self.client_address[0].removeprefix("::ffff:")
        print(peer, self.path, file=log, flush=True)
        size = int(self.path[7:]) if self.path.startswith("/bytes/") else 0
        body = bytes(size) or f"{name} sees {peer}".encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass
class Server(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6
    request_queue_size = 1024
    def server_bind(self):
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        socketserver.TCPServer.server_bind(self)
servers = [Server(("::", int(port)), Web) for port in ports]
import threading
for server in servers:
    threading.Thread(target=server.serve_forever).start()
`;

/** A shell's lines that start it, over IPv4 and IPv6: `NAME sees ADDRESS` is its answer, `/bytes/N` gives N bytes. */
export function web(name: string, ...ports: readonly number[]): string {
  return `cat >/run/web.py <<'END'
${program}END
setsid python3 /run/web.py ${name} ${ports.join(" ")} </dev/null >/dev/null 2>&1 &
`;
}

/** User data that starts it. */
export function webUserData(name: string, ...ports: readonly number[]): string {
  return `#!/bin/sh\n${web(name, ...ports)}`;
}

/** Starts it at a guest, and settles when it listens. */
export async function serve(guest: Guest, ...ports: readonly number[]): Promise<void> {
  await guest.does(web(guest.name, ...ports));
  for (const port of ports) await guest.listens(port);
}
