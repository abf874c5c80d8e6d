"""Calls operations through botocore, one JSON line in and one out each, for conformance.test.ts."""
import base64
import datetime
import json
import socket
import sys

import botocore.config
import botocore.session

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
lookup = socket.getaddrinfo
socket.getaddrinfo = lambda host, *rest, **more: lookup("127.0.0.1", *rest, **more)


def plain(value):
    """Turns tagged JSON into what botocore takes."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$time" in value:
        return EPOCH + datetime.timedelta(milliseconds=value["$time"])
    if "$bytes" in value:
        return base64.b64decode(value["$bytes"])
    return {name: plain(item) for name, item in value.items()}


def tagged(value):
    """Turns what botocore gives into tagged JSON."""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            value = value.replace(tzinfo=datetime.timezone.utc)
        return {"$time": round((value - EPOCH).total_seconds() * 1000)}
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, (list, tuple)):
        return [tagged(item) for item in value]
    if isinstance(value, dict):
        return {name: tagged(item) for name, item in value.items() if item is not None}
    if hasattr(value, "read"):
        return tagged(value.read())
    return value


def client_of(session, service, setup):
    return session.create_client(
        service,
        region_name=setup["region"],
        endpoint_url=setup["endpoint"],
        aws_access_key_id=setup["accessKeyId"],
        aws_secret_access_key=setup["secretAccessKey"],
        config=botocore.config.Config(
            retries={"total_max_attempts": 1},
            connect_timeout=3,
            read_timeout=20,
            s3={"addressing_style": setup["addressing"]},
            request_checksum_calculation=setup["checksums"],
            response_checksum_validation="when_required",
            request_min_compression_size_bytes=1000,
        ),
    )


def main():
    setup = json.loads(sys.stdin.readline())
    session = botocore.session.Session()
    clients = {}
    for line in sys.stdin:
        case = json.loads(line)
        service = case["service"]
        try:
            if service not in clients:
                clients[service] = client_of(session, service, setup)
            client = clients[service]
            if "presign" in case:
                url = client.generate_presigned_url(case["presign"], plain(case["input"]), 600)
                sys.stdout.write(json.dumps({"output": url}) + "\n")
                sys.stdout.flush()
                continue
            answer = client._make_api_call(case["operation"], plain(case["input"]))
            answer.pop("ResponseMetadata", None)
            result = {"output": tagged(answer)}
        except botocore.exceptions.ClientError as error:
            result = {"fault": error.response["Error"], "status": error.response["ResponseMetadata"]["HTTPStatusCode"]}
        except Exception as error:
            result = {"failure": f"{type(error).__name__}: {error}"[:600]}
        sys.stdout.write(json.dumps(result, default=str) + "\n")
        sys.stdout.flush()


main()
