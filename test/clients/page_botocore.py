"""Pages through an EC2 operation with botocore's paginator: a page of keys a line, each when a line comes in."""

import json
import sys

import botocore.session

endpoint, account, operation, size, result, key = sys.argv[1:]
client = botocore.session.get_session().create_client(
    "ec2",
    region_name="eu-west-1",
    endpoint_url=endpoint,
    aws_access_key_id=account,
    aws_secret_access_key="x",
)
config = {"PageSize": int(size)} if int(size) else {}
pages = iter(client.get_paginator(operation).paginate(PaginationConfig=config))
for _ in sys.stdin:
    page = next(pages, None)
    if page is None:
        break
    print(json.dumps([item[key] for item in page[result]]), flush=True)
