#!/usr/bin/env bash
# Measures everything in one run and writes the table of docs/guide/performance.md: bash benchmarks/measure.sh
# Some six minutes; nothing else should run on the machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rm -rf BenchmarkDotNet.Artifacts
dotnet run --configuration Release --project benchmarks/IndustrialTransfer.Core.Benchmarks -- \
    --filter '*' --warmupCount 3 --iterationCount 10 --iterationTime 100
dotnet run benchmarks/performance.cs -- BenchmarkDotNet.Artifacts/results docs/guide/performance.md
