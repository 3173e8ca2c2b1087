"""The program put together: commands, window, self-test, crashes."""
