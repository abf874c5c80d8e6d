"""Serves calls through botocore: a JSON request a line on stdin, a JSON answer a line on stdout."""

import json
import sys
from datetime import datetime

import botocore.config
import botocore.session


def plain(value):
    """JSON for what botocore gives: moments become text."""
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"cannot carry {type(value)}")


def serve(endpoint, region, account, waiter_seconds):
    session = botocore.session.get_session()
    clients = {}

    def client_of(service):
        if service not in clients:
            clients[service] = session.create_client(
                service,
                region_name=region,
                endpoint_url=endpoint,
                aws_access_key_id=account,
                aws_secret_access_key="x",
                config=botocore.config.Config(
                    retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}
                ),
            )
        return clients[service]

    for line in sys.stdin:
        request = json.loads(line)
        try:
            if "wait" in request:
                config = {"Delay": 1, "MaxAttempts": int(waiter_seconds)}
                client_of("ec2").get_waiter(request["wait"]).wait(**request["input"], WaiterConfig=config)
                answer = {"output": {}}
            else:
                method = botocore.xform_name(request["call"])
                client = client_of(request["service"])
                answer = {"output": getattr(client, method)(**request["input"])}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer, default=plain), flush=True)


serve(*sys.argv[1:])
