"""Time credits: accounts and their ledgers, rewards, the statement. Knows services, the kit and the lists."""
