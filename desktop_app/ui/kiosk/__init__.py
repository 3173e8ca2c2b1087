"""What only a kiosk has: its places before a visit, and what lies over everything."""
