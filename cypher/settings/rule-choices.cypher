// name: settings/rule-choices
// purpose: Which rules were switched on and off, by whom and why, latest first
// mode: write
// params: none
// returns: choice
// budget: by what the authority ever decided
CYPHER 25
MATCH (r:RuleChoice)
RETURN r {.*} AS choice
ORDER BY r.id DESC
