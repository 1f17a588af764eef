// name: record/changes-since
// purpose: What was written since a moment by the clock of the store, for processes that keep what they worked out from it; and what time it is there
// mode: write
// params: since DATETIME
// returns: now, changes
// budget: by what was written since
CYPHER 25
RETURN datetime.realtime() AS now, COLLECT {
  MATCH (c:Change)
  WHERE c.closedAt >= $since
  RETURN {
    id: c.id + ' ' + toString(c.closedAt), touched: c.touched, wide: c.wide, forgotten: coalesce(c.forgotten, false)
  }
} AS changes
