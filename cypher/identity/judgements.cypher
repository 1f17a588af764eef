// name: identity/judgements
// purpose: Every judgement of whether two records are of one person, those that were taken back too
// mode: read
// params: none
// returns: judgement
// budget: by the number of judgements
CYPHER 25
MATCH (j:Judgement)
WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
RETURN j {.id, .record_a, .record_b, .state, .at, .by, .reason, .saidByName, .saidAt, .saidBy, .withdrawnAt, .withdrawnByName} AS judgement
