<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AddCasesDialog</name>
    <message>
        <source>Add cases to the docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready cases stand first. Choose one or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the docket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the court file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>‹ Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the perso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense d&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense cla&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (s&amp;taff only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a g&amp;uardian…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims and witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;victim or witness…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission and consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for jurors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurors read this text and nothing else about the case. Write it in plain words, with first names only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear for &amp;jurors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule a hearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the heari&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenings and decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cases at stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpires (if it does)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourtSection</name>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaSection</name>
    <message>
        <source>The four criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand on the ballot, the worksheet and the hearing record. They guide the jury: they are no score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw the jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by chance. The same seed and the same pool give the same panels, so that anybody can check the draw. Type one that was drawn in public if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Jury duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a case number or an agency number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardianDialog</name>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &amp;sign for the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives &amp;with the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No contact: never gets a letter or a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd the guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or somebody new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stands to the young person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands to the young person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;May sign for the young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lives with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No contact allowed (no letters, no calls)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurors&apos; screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the young person still willing to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still willing: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, the case goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not willing any more, the case goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurors who heard it all and voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;oreperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballots, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ballots said what. Only these numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the foreperson &amp;said, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the foreperson said, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the jury decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jury was &amp;unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving &amp;judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge &amp;changed the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note of the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns are those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet (CSV, XLSX or ODS). Nothing is written until you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;refused rows out and take the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JurorConsole</name>
    <message>
        <source>Jurors’ screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start jurors’ screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank  (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down shows the next question, Page Up the one before. B, F9 or a full stop blanks the screen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurors see now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program looks to you on this computer. It applies at once, and is no choice of the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindowBody</name>
    <message>
        <source>Sample court: everybody in it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCourtPage</name>
    <message>
        <source>Start our court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case nu&amp;mbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hearing &amp;starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hearing starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the court</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first or a last name is enough. Everything else can follow on the person&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strengths and interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths and interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewReferralDialog</name>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agen&amp;cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offe&amp;nse class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offense &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plac&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toget&amp;her with case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (staff only, &amp;jurors never read this)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or the agency&apos;s number is enough. Everything else can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSittingDialog</name>
    <message>
        <source>New sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First hearing at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hearing at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the papers are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the papers together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Add a victim or witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or &amp;organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are looked for in what jurors read, so that nobody is given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose four or more words, at least 15 characters in all. The recovery code on paper stays good. Backups made until now still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks (&amp;languages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks (languages)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firs&amp;t name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a name in other letters: first name, then last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronou&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ves with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words for people of one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language at ho&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interp&amp;reter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add guardian…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the jury pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oath…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Court folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open and set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Keep the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the court when the passphrase is lost. It is shown this once. Print it or write it down, and keep it in the court&apos;s safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;t the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the &amp;fifth group from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth group of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the court</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Add tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw never seats somebody on the jury of a person they are tied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How they are tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is laid out in a new folder. The old folder is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Eligibility rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each referral is looked at by the rules in use. They say whom this court can take, never what a child did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;at follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Youngest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In years, on the day of the offense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words and phrases. A * at the end matches any ending: weapon* finds weapons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the referrer writes them, such as felony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earl&amp;ier cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;thin years before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in this court, counted back from the offense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SanctionsSection</name>
    <message>
        <source>Sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a jury may choose from. Outside the guideline the judge’s initials are needed; above the limit nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limi&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ste&amp;ps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;oof that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a topi&amp;c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a new &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>Oath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;paper in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Draw jury…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurors&apos; screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change places with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jury pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat b&amp;y hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this panel, and why (staff only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the day: choose one or several people, give their times, sign them out. One sitting counts as one duty, however many hearings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Court folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start o&amp;ur court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. No account and no internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
