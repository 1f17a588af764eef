// name: papers/approve
// purpose: Keep that the papers were approved
// mode: write
// params: approval MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (a:PaperApproval)
SET a = $approval
