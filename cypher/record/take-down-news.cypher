// name: record/take-down-news
// purpose: Forget news that no open page asks for any more
// mode: write
// params: minutes INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (old:News)
WHERE old.at < datetime.realtime() - duration({minutes: $minutes})
DELETE old
