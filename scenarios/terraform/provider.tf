# The AWS provider pointed at Fogbank; the endpoint and account come from the environment of the test.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "account" {
  type = string
}

provider "aws" {
  region     = "eu-west-1"
  access_key = var.account
  secret_key = "x"

  skip_metadata_api_check = true

  endpoints {
    ec2 = var.endpoint
    sts = var.endpoint
  }

  default_tags {
    tags = { ManagedBy = "terraform" }
  }
}
