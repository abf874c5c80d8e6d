"""Sends marked packets in many namespaces at steady rates and counts where they arrive, for traffic.ts.

The first line of standard input says what to send and where to watch; every 20 ms a line of JSON tells what arrived. It ends
with its input. A receiver hears every link of its namespace, also those that are made while it listens.
"""
import ctypes
import json
import os
import random
import select
import socket
import struct
import sys
import time

MARK = b"FOGBANK:"
TICK = 0.01
TELL = 0.02
GAP = 0.1
DIFFERENT = 256
OUTGOING = 4
RAW_IP = 255
EVERYTHING = 3
NEW_NETWORK = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def enter(path):
    """Moves this process into a network namespace."""
    with open(path) as file:
        if libc.setns(file.fileno(), NEW_NETWORK) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter {path}")


def checksum(data):
    """The Internet's checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


class Stream:
    """Packets of one kind."""

    def __init__(self, wish):
        self.name, self.protocol = wish["name"], wish["protocol"]
        self.source, self.target = socket.inet_aton(wish["from"]), wish["to"]
        self.sports, self.dports, self.rate = wish["sports"], wish["dports"], wish["rate"]
        self.sent, self.due = 0, 0.0
        self.packets = [self.packet() for _ in range(DIFFERENT)]
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_RAW, RAW_IP)
        self.socket.setblocking(False)

    def send(self, seconds):
        """Sends what is due since the last tick; a stream that a slow machine held up catches up."""
        self.due = min(self.due + self.rate * seconds, self.rate * 0.5)
        while self.due >= 1:
            self.due -= 1
            try:
                self.socket.sendto(self.packets[self.sent % DIFFERENT], (self.target, 0))
                self.sent += 1
            except OSError:
                return

    def packet(self):
        """One packet with its name in it; the kernel fills in length, identification and checksum of the IP header."""
        data = MARK + self.name.encode() + b"."
        sport, dport = random.randint(*self.sports), random.randint(*self.dports)
        number = {"udp": 17, "tcp": 6, "icmp": 1}[self.protocol]
        if number == 17:
            head = struct.pack("!HHHH", sport, dport, 8 + len(data), 0)
        elif number == 6:
            head = struct.pack("!HHIIBBHHH", sport, dport, 1, 0, 0x50, 2, 65535, 0, 0)
            pseudo = self.source + socket.inet_aton(self.target) + struct.pack("!BBH", 0, 6, 20 + len(data))
            head = head[:16] + struct.pack("!H", checksum(pseudo + head + data)) + head[18:]
        else:
            head = struct.pack("!BBHHH", 8, 0, 0, sport, 1)
            head = head[:2] + struct.pack("!H", checksum(head + data)) + head[4:]
        target = socket.inet_aton(self.target)
        return struct.pack("!BBHHHBBH", 0x45, 0, 0, 0, 0, 64, number, 0) + self.source + target + head + data


def listen(poll, sockets, name):
    """Hears everything that comes into the namespace that this process is in."""
    heard = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERYTHING))
    heard.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 23)
    heard.setblocking(False)
    sockets[heard.fileno()] = (heard, name)
    poll.register(heard, select.EPOLLIN)


def quotes(frame):
    """Whether it is an ICMP error, which has the packet that it is about in it."""
    return frame[12:14] == b"\x08\x00" and frame[23] == 1 and frame[34] in (3, 4, 5, 11, 12)


class Counts:
    """What arrived, and for how long nothing did."""

    def __init__(self):
        self.arrived, self.last, self.gaps = {}, {}, []

    def take(self, frame, place):
        at = frame.find(MARK)
        if at < 0 or quotes(frame):
            return
        name = frame[at + len(MARK) :].split(b".")[0].decode()
        key = f"{name}@{place}"
        now = time.time()
        before = self.last.get(key, now)
        if now - before > GAP:
            self.gaps.append([key, before * 1000, now * 1000])
        self.last[key] = now
        self.arrived[key] = self.arrived.get(key, 0) + 1


def run(orders):
    """Sends and listens until the input ends."""
    poll, sockets, streams, counts = select.epoll(), {}, [], Counts()
    for name, path in orders["watch"].items():
        enter(path)
        listen(poll, sockets, name)
        streams += [Stream(wish) for wish in orders["send"] if wish["at"] == name]
    poll.register(sys.stdin, select.EPOLLIN)
    tick = tell = time.monotonic()
    while True:
        for fd, _ in poll.poll(max(0, tick - time.monotonic())):
            if fd == sys.stdin.fileno():
                return
            heard, place = sockets[fd]
            try:
                for _ in range(256):
                    frame, link = heard.recvfrom(2048)
                    if link[2] != OUTGOING:
                        counts.take(frame, place)
            except BlockingIOError:
                pass
            except OSError:
                pass
        now = time.monotonic()
        if now >= tick:
            for stream in streams:
                stream.send(now - tick + TICK)
            tick = now + TICK
        if now >= tell:
            tell = now + TELL
            sent = {stream.name: stream.sent for stream in streams}
            last = {key: at * 1000 for key, at in counts.last.items()}
            line = {"at": time.time() * 1000, "sent": sent, "arrived": counts.arrived, "last": last, "gaps": counts.gaps}
            counts.gaps = []
            print(json.dumps(line), flush=True)


run(json.loads(os.read(0, 1 << 20)))
