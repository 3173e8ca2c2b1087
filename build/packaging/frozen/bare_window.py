"""The barest window there can be, to measure the program's bundle against."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("What could help?"))
window.resize(1280, 800)
window.show()
app.processEvents()  # paints it
