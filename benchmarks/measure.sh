#!/usr/bin/env bash
# Measures everything in one run and writes the table of docs/guide/performance.md: bash benchmarks/measure.sh
# Some fifteen minutes; nothing else should run on the machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
dotnet run --configuration Release --project benchmarks/IndustrialTransfer.Core.Benchmarks -- \
    --filter '*' --warmupCount 3 --iterationCount 10 --iterationTime 100 --artifacts "$results"
dotnet run benchmarks/performance.cs -- "$results/results" docs/guide/performance.md
