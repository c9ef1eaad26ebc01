#!/usr/bin/env bash
# A Slurm of its own on this machine, a controller and two node daemons: a run of 8 tasks, one of them killed and requeued by the scheduler,
# ends in the same bytes as one process.
#   samples/portfolio/cluster/test-slurm.sh [ROWS]        needs root, Debian's packages slurm-wlm and munge, and the Release build of the sample
set -euo pipefail
rows=${1:-100000}
here=$(dirname "$(readlink -f "$0")")
dll=$here/../bin/Release/net10.0/Portfolio.dll
work=$(mktemp -d)
chmod 755 "$work"
mkdir "$work"/{munge,state,n1,n2,run}
export SLURM_CONF=$work/slurm.conf
pids=()
stop() {
  local pid
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

# wait_for SECONDS COMMAND…: until it succeeds.
wait_for() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || { echo "waited too long for: $*"; tail -n 20 "$work"/*.log; return 1; }
    sleep 0.1
  done
}

head -c 1024 /dev/urandom >"$work/munge/key"
chmod 400 "$work/munge/key"
cat >"$work/cgroup.conf" <<'CONF'
CgroupPlugin=cgroup/v1
CONF
cat >"$SLURM_CONF" <<CONF
ClusterName=portfolio
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=17817
SlurmUser=root
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$work/munge/socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
JobRequeue=1
RequeueExit=137
SchedulerParameters=sched_interval=2,batch_sched_delay=1
SlurmdParameters=config_overrides
NodeName=n1 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17818 CPUs=1 RealMemory=4096
NodeName=n2 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17819 CPUs=1 RealMemory=4096
PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE
CONF

munged --force --foreground --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
  --log-file="$work/munge.log" --seed-file="$work/munge/seed" 2>"$work/munge-start.log" &
pids+=($!)
wait_for 30 test -S "$work/munge/socket"
slurmctld -D >"$work/slurmctld.log" 2>&1 &
pids+=($!)
for node in n1 n2; do
  slurmd -D -N "$node" >"$work/$node.log" 2>&1 &
  pids+=($!)
done
idle() { [ "$(sinfo -h -t idle -o %D)" = 2 ]; }
wait_for 60 idle
sinfo -N

cd "$work/run"
dotnet "$dll" generate --out in.csv --rows "$rows" --faults
dotnet "$dll" run --in in.csv --out one-process.csv --year 2026 >/dev/null
job=$(sbatch --parsable --output="$work/run/task-%a.txt" \
  --export=ALL,PORTFOLIO="$dll",INPUT="$work/run/in.csv",OUTPUT="$work/run/result.csv",YEAR=2026,MORE="--chunk 50" "$here/portfolio.sbatch")

# The first task with a journal is killed, as by a machine that has run out of memory.
wait_for 120 compgen -G 'result.*.journal'
victim=$(compgen -G 'result.*.journal' | head -n 1)
task=${victim#result.}
task=${task%%-*}
# has PID TEXT: whether the process was started with a variable.
has() { tr '\0' '\n' <"/proc/$1/environ" | grep -qx "$2"; }
for pid in $(pgrep -x dotnet); do
  if has "$pid" "OUTPUT=$work/run/result.csv" && has "$pid" "SLURM_ARRAY_TASK_ID=$task"; then
    kill -9 "$pid"
    echo "task $task: process $pid killed"
  fi
done 2>/dev/null

finished() { [ -z "$(squeue -h -j "$job" -t pending,running,completing,requeued -o %i)" ]; }
wait_for 300 finished
scontrol show job "${job}_$task" -o | grep -oE 'JobState=[A-Z]+|Restarts=[0-9]+'
scontrol show job "${job}_$task" -o | grep -q 'JobState=COMPLETED.* Restarts=1'
grep -q '^Goes on after ' "task-$task.txt"
[ "$(compgen -G 'result.*-of-8.json' | wc -l)" -eq 8 ]
dotnet "$dll" merge --in in.csv --out result.csv result.*-of-8.json
cmp one-process.csv result.csv
echo "$rows rows in 8 tasks, one killed and requeued by Slurm: the same bytes as one process"
