// name: settings/clock-choices
// purpose: Which clocks were set, by whom and why, latest first
// mode: write
// params: none
// returns: choice
// budget: by what the authority ever decided
CYPHER 25
MATCH (c:ClockChoice)
RETURN c {.*} AS choice
ORDER BY c.id DESC
