from pytestqt.qtbot import QtBot
from youthcourt.services.office import Office
from youthcourt.gui.credits.credits_page import CreditsPage
import os
def test_shot(qtbot: QtBot, sample_office: Office):
    page = CreditsPage(sample_office)
    qtbot.addWidget(page)
    page.resize(1060, 700)
    page.load()
    page.show()
    qtbot.waitExposed(page)
    page.grab().save("/tmp/credits-x/page.png")
    page._ui.tabs.setCurrentIndex(1)
    page.grab().save("/tmp/credits-x/rewards.png")
