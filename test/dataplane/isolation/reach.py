"""Reaches by netlink into namespaces joined to the own one; prints what each try came to, and the same upon itself."""
import errno, os, socket, struct
NEWLINK, DELLINK, GETLINK, GETADDR, NEWNSID = 16, 17, 18, 22, 88
ASK, ACK, DUMP, MAKE = 1, 4, 0x300, 0x600
OWN = 77
line = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0); line.bind((0, 0)); line.setsockopt(270, 12, 1)
def field(kind, value):
    value = struct.pack("=i", value) if isinstance(value, int) else value
    return struct.pack("=HH", 4 + len(value), kind) + value + b"\0" * (-len(value) % 4)
def ask(kind, flags, body):
    """Gives the names of links, or how many other rows came, or the name of the error."""
    line.send(struct.pack("=IHHII", 16 + len(body), kind, ASK | flags, 1, 0) + body)
    seen = []
    while True:
        data = line.recv(1 << 18)
        while data:
            size, got = struct.unpack("=IH", data[:6])
            row, data = data[16:size], data[(size + 3) & ~3:]
            if got in (2, 3):
                code = -struct.unpack("=i", row[:4])[0]
                return errno.errorcode[code] if code else seen
            seen.append((got, row))
            if not flags & (DUMP | ACK): return seen
def names(rows):
    if isinstance(rows, str): return rows
    return ",".join(name for got, row in rows if got == NEWLINK for name in [fields(row).get(3, b"")[:-1].decode()]) or "done"
def fields(row):
    found, rest = {}, row[16:]
    while rest:
        size, kind = struct.unpack("=HH", rest[:4])
        found[kind], rest = rest[4:size], rest[(size + 3) & ~3:]
    return found
link = lambda index=0, flags=0, change=0: struct.pack("=BxHiII", 0, 0, index, flags, change)
named = lambda name: field(3, name.encode() + b"\0")
kind = lambda name, data=b"": field(18, field(1, name.encode()) + data)
def tries(nsid, index):
    where = field(46, nsid)
    yield "sees links", ask(GETLINK, DUMP, link() + where)
    yield "sees a link", ask(GETLINK, 0, link(index) + where)
    yield "sees addresses", ask(GETADDR, DUMP, struct.pack("=BBBBi", 2, 0, 0, 0, 0) + field(10, nsid))
    yield "makes a link", ask(NEWLINK, ACK | MAKE, link() + where + named("reached") + kind("bridge"))
    pair = field(2, field(1, link() + named("reach1") + where))
    yield "makes a pair", ask(NEWLINK, ACK | MAKE, link() + field(37, nsid) + named("reach0") + kind("veth", pair))
    yield "sets a link down", ask(NEWLINK, ACK, link(index, 0, 1) + where)
    yield "names a link", ask(NEWLINK, ACK, link(index) + where + named("reached1"))
    yield "deletes a link", ask(DELLINK, ACK, link(index) + where)
print("victim:", names(ask(NEWLINK, ACK | MAKE, link() + named("victim") + kind("bridge"))))
ask(NEWNSID, ACK, struct.pack("=Bxxx", 0) + field(1, OWN) + field(2, os.getpid()))
eth0 = fields(ask(GETLINK, 0, link(socket.if_nametoindex("eth0")))[0][1])
number = lambda bytes: struct.unpack("=i", bytes)[0]
targets = {"peer": (number(eth0[37]), number(eth0[5])), "own": (OWN, socket.if_nametoindex("victim"))}
for whose, target in targets.items():
    for what, came in tries(*target): print(f"{whose} {what}: {names(came)}")
